import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { Me, MeChange } from '#contract/me.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Field, LongChoice } from '../../components/Field.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Shape } from '../../components/States.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useDesk } from '../../frame/desk.ts'
import { saidOf } from '../../frame/use-change.ts'
import { queryClient, useMe } from '../../queries.ts'
import { zoneOption, zones } from '../../words/places.ts'
import styles from './Welcome.module.css'

export function MeStep({ isReading, onNext }: { isReading: boolean; onNext: () => void }) {
  const me = useMe(isReading)
  const { say } = useDesk()
  const once = useOnce()
  const save = async (change: MeChange) => {
    try {
      const saving = client.setMe(change)
      // It is kept once the archive at hand is read; nobody has to wait for that.
      if (isReading) onNext()
      queryClient.setQueryData(['me'], await saving)
      await queryClient.invalidateQueries({ queryKey: ['status'] })
      if (!isReading) onNext()
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
    }
  }
  return (
    <Loaded from={me} what={t('It is not known yet who you are.')} shape={<Shape height={240} />}>
      {(data) => <ThisIsYou me={data} isReading={isReading} onSave={(change) => void once(() => save(change))} onLater={onNext} />}
    </Loaded>
  )
}

export interface ThisIsYouProps {
  me: Me
  isReading: boolean
  onSave: (change: MeChange) => void
  onLater: () => void
}

/** Step two: which of the addresses and handles found are the owner's own. */
export function ThisIsYou({ me, isReading, onSave, onLater }: ThisIsYouProps) {
  // Only what was touched is kept here: more is found while the reading goes on.
  const [touched, setTouched] = useState<Readonly<Record<string, boolean>>>({})
  const [typed, setTyped] = useState<string>()
  const [chosenZone, setZone] = useState<string>()
  const isMine = (identity: Me['identities'][number]) => touched[identity.key] ?? identity.isMine
  const name = typed ?? me.name ?? me.names[0] ?? ''
  const zone = chosenZone ?? zoneOf(me)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave({ name: name.trim() || null, zone, identities: me.identities.filter(isMine).map(({ key }) => key) })
  }
  return (
    <form className={styles.step} onSubmit={submit}>
      <div>
        <p className="eyebrow">{t('This is you')}</p>
        <h1>{me.identities.length > 0 ? t('Which of these are yours?') : t('Who are you?')}</h1>
        <p className="serif">{t('So that your own mail counts as yours.')}</p>
        <Acts>
          <Button look="go" type="submit" disabled={isReading && me.identities.length === 0 && name.trim() === ''}>
            {me.identities.length > 0 ? t('These are mine') : t('That is me')}
          </Button>
          <Button look="quiet" onClick={onLater}>
            {t('Later')}
          </Button>
        </Acts>
      </div>
      <div>
        <ul className={styles.ids}>
          {me.identities.map((identity) => (
            <li key={identity.key}>
              <label>
                <input
                  type="checkbox"
                  checked={isMine(identity)}
                  onChange={(event) => setTouched({ ...touched, [identity.key]: event.target.checked })}
                />
                <span>
                  <b>{identity.value}</b>
                  {identity.name && <span className="meta">{identity.name}</span>}
                </span>
                <span className="meta">{identity.reason}</span>
              </label>
            </li>
          ))}
        </ul>
        {me.identities.length === 0 && (
          <p className="meta">
            {isReading
              ? t('The reading has only begun; your addresses appear here as they are found.')
              : t('Nothing brought in names you yet.')}
          </p>
        )}
        <div className={styles.pair}>
          <Field label={t('Your name')} value={name} autoComplete="name" list="names" onChange={(event) => setTyped(event.target.value)} />
          <datalist id="names">
            {me.names.map((found) => (
              <option key={found} value={found} />
            ))}
          </datalist>
          <LongChoice label={t('Where you live by the clock')} chosen={zoneOption(zone)} rest={zones} onChoose={setZone} />
        </div>
      </div>
    </form>
  )
}

/** A machine without a zone of its own says UTC; then the browser knows better. */
function zoneOf({ zone }: Me): string {
  return zone === 'UTC' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone
}
