import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { Me, MeChange } from '#contract/me.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Field, LongChoice } from '../../components/Field.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { saidOf } from '../../frame/use-change.ts'
import { queryClient, useMe } from '../../queries.ts'
import { countries, countryOption, zoneOption, zones } from '../../words/places.ts'
import { Question, Section } from './Section.tsx'
import styles from './Settings.module.css'

/** Who the owner is, and which addresses and handles are theirs. */
export function You() {
  const me = useMe()
  return (
    <Section id="you" title={t('You')}>
      <Loaded from={me} what={t('It is not known who you are.')} shape={<RowShapes rows={3} />}>
        {(data) => <WhoYouAre me={data} />}
      </Loaded>
    </Section>
  )
}

function WhoYouAre({ me }: { me: Me }) {
  const { say } = useDesk()
  const [name, setName] = useState(me.name ?? '')
  const [isWorking, setWorking] = useState(false)
  const mine = me.identities.filter(({ isMine }) => isMine).map(({ key }) => key)
  const keep = async (change: Partial<MeChange>, sentence: string) => {
    setWorking(true)
    try {
      const { zone, country } = me
      queryClient.setQueryData(['me'], await client.setMe({ name: me.name, zone, country, identities: mine, ...change }))
      say({ sentence })
      await queryClient.invalidateQueries()
      return true
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
      return false
    } finally {
      setWorking(false)
    }
  }
  const toggle = ({ key, value, isMine }: Me['identities'][number]) =>
    keep(
      { identities: isMine ? mine.filter((each) => each !== key) : [...mine, key] },
      isMine ? t('{value} is not yours', { value }) : t('{value} is yours', { value }),
    )
  return (
    <>
      <Question asks={t('What are you called?')}>
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault()
            void keep({ name: name.trim() || null }, t('Your name is noted'))
          }}
        >
          <Field label={t('Your name')} hideLabel value={name} autoComplete="name" onChange={(event) => setName(event.target.value)} />
          <Button type="submit" disabled={name.trim() === (me.name ?? '') || isWorking}>
            {t('That is me')}
          </Button>
        </form>
      </Question>
      <Question
        asks={t('Where do you live?')}
        means={t('The clock decides which day something happened; the country reads phone numbers without one.')}
      >
        <div className={styles.two}>
          <LongChoice
            label={t('By the clock of')}
            chosen={zoneOption(me.zone)}
            rest={zones}
            onChoose={(zone) => void keep({ zone }, t('Your clock is noted'))}
          />
          <LongChoice
            label={t('Country')}
            chosen={countryOption(me.country ?? '')}
            rest={countries}
            onChoose={(country) => void keep({ country: country || null }, t('Your country is noted'))}
          />
        </div>
      </Question>
      <Question
        asks={t('Which addresses and names are yours?')}
        means={t('What came from these counts as yours. A change here works out anew what passed, which takes a moment.')}
      >
        {me.identities.length > 0 && (
          <ul className={styles.identities} aria-busy={isWorking}>
            {me.identities.map((identity) => (
              <li key={identity.key}>
                <label>
                  <input type="checkbox" checked={identity.isMine} disabled={isWorking} onChange={() => void toggle(identity)} />
                  <b>{identity.value}</b>
                  <span className="meta">{identity.reason}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <AddAddress isWorking={isWorking} onAdd={(address) => keep({ addresses: [address] }, t('{address} is yours', { address }))} />
      </Question>
    </>
  )
}

function AddAddress({ isWorking, onAdd }: { isWorking: boolean; onAdd: (address: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (await onAdd(typed.trim())) setTyped('')
  }
  return (
    <form className={styles.line} onSubmit={(event) => void add(event)}>
      <Field
        label={t('Another one of yours')}
        placeholder={t('you@example.org, or the address of a profile')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={typed.trim() === '' || isWorking}>
        {t('Add')}
      </Button>
    </form>
  )
}
