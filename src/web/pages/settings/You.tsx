import { type FormEvent, useState } from 'react'
import { client, Refused } from '#contract/client.ts'
import type { Me, MeChange } from '#contract/me.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Field, LongChoice } from '../../components/Field.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { askAnew } from '../../frame/other-tabs.ts'
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
  const [typed, setTyped] = useState<string>()
  const name = typed ?? me.name ?? ''
  const [isWorking, setWorking] = useState(false)
  const mine = me.identities.filter(({ isMine }) => isMine).map(({ key }) => key)
  const keep = async (change: Partial<MeChange>) => {
    setWorking(true)
    try {
      const { zone, country } = me
      const { changeId, sentence, ...now } = await client.setMe({ name: me.name, zone, country, identities: mine, ...change })
      queryClient.setQueryData(['me'], now)
      say({ sentence, changeIds: [changeId] })
      await askAnew(queryClient)
      return true
    } finally {
      setWorking(false)
    }
  }
  const tryToKeep = (change: Partial<MeChange>) => keep(change).catch((error: unknown) => say({ sentence: saidOf(error), isFailure: true }))
  const toggle = ({ key, isMine }: Me['identities'][number]) =>
    tryToKeep({ identities: isMine ? mine.filter((each) => each !== key) : [...mine, key] })
  return (
    <>
      <Question asks={t('What are you called?')}>
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault()
            void tryToKeep({ name: name.trim() || null }).then(() => setTyped(undefined))
          }}
        >
          <Field label={t('Your name')} hideLabel value={name} autoComplete="name" onChange={(event) => setTyped(event.target.value)} />
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
            onChoose={(zone) => void tryToKeep({ zone })}
          />
          <LongChoice
            label={t('Country')}
            chosen={countryOption(me.country ?? '')}
            rest={countries}
            onChoose={(country) => void tryToKeep({ country: country || null })}
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
        <AddAddress isWorking={isWorking} onAdd={(address, isSure) => keep({ addresses: [address], isSure })} />
      </Question>
    </>
  )
}

/** An address that somebody known has is asked back before it becomes the owner's. */
function AddAddress({ isWorking, onAdd }: { isWorking: boolean; onAdd: (address: string, isSure: boolean) => Promise<boolean> }) {
  const [typed, setTyped] = useState('')
  const [doubt, setDoubt] = useState<{ said: string; isWhose: boolean }>()
  const add = async (isSure: boolean) => {
    try {
      if (await onAdd(typed.trim(), isSure)) setTyped('')
      setDoubt(undefined)
    } catch (error) {
      setDoubt({ said: saidOf(error), isWhose: error instanceof Refused && error.status === 409 })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add(false)
  }
  return (
    <form className={styles.line} onSubmit={submit}>
      <Field
        label={t('Another one of yours')}
        placeholder={t('you@example.org, or the address of a profile')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setDoubt(undefined)
        }}
        {...(doubt ? { error: doubt.said } : {})}
      />
      {doubt?.isWhose ? (
        <Button disabled={isWorking} onClick={() => void add(true)}>
          {t('It is mine')}
        </Button>
      ) : (
        <Button type="submit" disabled={typed.trim() === '' || isWorking}>
          {t('Add')}
        </Button>
      )}
    </form>
  )
}
