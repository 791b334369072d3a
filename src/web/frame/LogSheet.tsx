import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { NewInteraction } from '#contract/people.ts'
import { addDays, type Day } from '#domain/time.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Choice, Field } from '../components/Field.tsx'
import { useDraft } from '../components/use-draft.ts'
import { isNowOffline } from '../offline/connection.ts'
import { keepUnsent } from '../offline/outbox.ts'
import { listed } from '../words/numbers.ts'
import { type Named, useDesk } from './desk.ts'
import styles from './LogSheet.module.css'
import { PeoplePicker } from './PeoplePicker.tsx'
import { useChange } from './use-change.ts'
import { useSentence } from './use-sentence.ts'

type Kind = NewInteraction['kind']

const KINDS = [
  { kind: 'meeting', title: 'Met in person' },
  { kind: 'call', title: 'A call' },
  { kind: 'message', title: 'A message' },
  { kind: 'mail', title: 'A mail' },
  { kind: 'letter', title: 'A letter' },
  { kind: 'introduction', title: 'An introduction' },
  { kind: 'gift', title: 'A gift' },
  { kind: 'recommendation', title: 'A recommendation' },
  { kind: 'comment', title: 'A comment' },
] as const satisfies readonly { kind: Kind; title: PlainPhrase }[]

interface LogSheetProps {
  people: readonly Named[]
  tag: 'give' | 'ask' | undefined
  /** The card of Today that is done with it. */
  card: string | undefined
  today: Day
  onClose: () => void
}

/** What happened, said in a sentence; whom, what and when are recognised in it and can be corrected. Enter saves. */
export function LogSheet({ people: begunWith, tag: begunTag, card, today, onClose }: LogSheetProps) {
  const [people, setPeople] = useState(begunWith)
  const [kind, setKind] = useState<Kind>(begunTag === 'give' ? 'introduction' : 'meeting')
  const [on, setOn] = useState(today)
  const [sentence, setSentence, forget] = useDraft(`log-${begunWith.map(({ id }) => id).join('-')}`, '')
  const [understood, setUnderstood] = useState('')
  const [without, setWithout] = useState<readonly string[]>([])
  const [tag, setTag] = useState(begunTag)
  const [isMissing, setIsMissing] = useState(false)
  const change = useChange()
  const { say } = useDesk()

  const joined = (found: readonly Named[]) => [
    ...people,
    ...found.filter(({ id }) => !without.includes(id) && !people.some((person) => person.id === id)),
  ]
  const { now: understoodNow } = useSentence(sentence, today, (said) => {
    setUnderstood(sentence)
    setPeople(joined(said.people))
    if (said.kind) setKind(said.kind)
    if (said.on) setOn(said.on)
  })
  const pick = (picked: readonly Named[]) => {
    const isPicked = (id: string) => picked.some((person) => person.id === id)
    setWithout([...without, ...people.map(({ id }) => id)].filter((id) => !isPicked(id)))
    setPeople(picked)
  }

  const leave = () => {
    forget()
    onClose()
  }
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    // Enter may come before the pause in which the sentence is understood.
    const said = understood !== sentence && sentence.trim() ? await understoodNow() : undefined
    const all = joined(said?.people ?? [])
    if (all.length === 0) return setIsMissing(true)
    const entry = {
      people: all.map(({ id }) => id),
      kind: said?.kind ?? kind,
      on: said?.on ?? on,
      ...(sentence.trim() ? { note: sentence.trim() } : {}),
      ...(tag ? { tag } : {}),
    }
    if (isNowOffline()) return keepForLater(entry, all)
    const log = async () => {
      const logged = await client.log(entry)
      return card === undefined ? logged : [logged, await client.done(card)]
    }
    if (await change(log)) leave()
    // Tend went away meanwhile: the entry is not lost for it.
    else if (isNowOffline()) keepForLater(entry, all)
  }
  const keepForLater = (entry: NewInteraction, whom: readonly Named[]) => {
    keepUnsent(
      entry,
      whom.map(({ name }) => name),
    )
    const names = listed(whom.map(({ name }) => name))
    say({ sentence: t('Noted in this browser: {names}. It goes in when Tend answers again.', { names }) })
    leave()
  }
  return (
    <Dialog label={t('Log what happened')} onClose={onClose}>
      <form className={styles.sheet} onSubmit={save}>
        <h2>{t('What happened?')}</h2>
        <Field
          data-first
          label={t('In a sentence')}
          hideLabel
          value={sentence}
          autoComplete="off"
          placeholder={begunWith.length > 0 ? t('Lunch yesterday, about the new flat') : t('Lunch with Amara and Ruth yesterday')}
          onChange={(event) => setSentence(event.target.value)}
        />
        <PeoplePicker people={people} onChange={pick} {...(isMissing && people.length === 0 ? { error: t('Say with whom first.') } : {})} />
        <div className={styles.pair}>
          <Choice
            label={t('Kind^of contact')}
            value={kind}
            onChoose={(chosen) => setKind(KINDS.find((known) => known.kind === chosen)?.kind ?? 'meeting')}
          >
            {KINDS.map((known) => (
              <option key={known.kind} value={known.kind}>
                {t(known.title)}
              </option>
            ))}
          </Choice>
          <div>
            <Field label={t('Day')} type="date" value={on} max={today} required onChange={(event) => setOn(event.target.value)} />
            <p className={styles.days}>
              <button type="button" className="more" onClick={() => setOn(today)}>
                {t('Today')}
              </button>
              <button type="button" className="more" onClick={() => setOn(addDays(today, -1))}>
                {t('Yesterday')}
              </button>
            </p>
          </div>
        </div>
        <fieldset className={styles.tags}>
          <legend>{t('Was it one of these?')}</legend>
          {(['give', 'ask'] as const).map((name) => (
            <label key={name}>
              <input type="checkbox" checked={tag === name} onChange={(event) => setTag(event.target.checked ? name : undefined)} />
              {name === 'give' ? t('I gave something') : t('I asked for something')}
            </label>
          ))}
        </fieldset>
        <Acts>
          <Button look="go" type="submit" hint="↵">
            {t('Log it')}
          </Button>
          <Button look="quiet" onClick={leave}>
            {t('Close')}
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
