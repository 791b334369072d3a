import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { NewInteraction } from '#contract/people.ts'
import type { Changed } from '#contract/shared.ts'
import { addDays, type Day } from '#domain/time.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Choice, Field } from '../components/Field.tsx'
import { useDraft } from '../components/use-draft.ts'
import { useOnce } from '../components/use-once.ts'
import { isNowOffline } from '../offline/connection.ts'
import { keepUnsent } from '../offline/outbox.ts'
import { listed } from '../words/numbers.ts'
import { type Named, useDesk } from './desk.ts'
import styles from './LogSheet.module.css'
import { LogTags } from './LogTags.tsx'
import { type Entry, entryOf, unclearIn } from './log-entry.ts'
import { PeoplePicker } from './PeoplePicker.tsx'
import { ToComeNote } from './ToComeNote.tsx'
import { useByHand } from './use-by-hand.ts'
import { useChange } from './use-change.ts'
import { useKeptSelected } from './use-kept-selected.ts'
import { useNamed } from './use-named.ts'
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
  const [sentence, setSentence, forget] = useDraft(`log-${begunWith.map(({ id }) => id).join('-')}`, '')
  const form = useKeptSelected()
  const [isMissing, setIsMissing] = useState(false)
  const { said, now: understoodNow } = useSentence(sentence, today)
  const { hand, entry, byHand, pick, pickNone, add, added } = useByHand({ begunWith, begunTag, said, today })
  const change = useChange()
  const once = useOnce()
  const { say } = useDesk()
  const entries = useNamed()

  const leave = () => {
    forget()
    onClose()
  }
  const save = async () => {
    // Enter may come before the pause in which the sentence is understood.
    const whole = entryOf(hand, await understoodNow(), today)
    if (whole.people.length === 0 || unclearIn(whole)) return setIsMissing(true)
    if (whole.isToCome) return
    if (isNowOffline()) return keepForLater(whole)
    const log = async () => {
      const logged: Changed[] = []
      for (const one of entries(whole, sentence.trim())) logged.push(await client.log(one))
      return card === undefined ? logged : [...logged, await client.done(card)]
    }
    if (await change(log, { before: added })) leave()
    // Tend went away meanwhile: the entry is not lost for it.
    else if (isNowOffline()) keepForLater(whole)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void once(save)
  }
  const keepForLater = (whole: Entry) => {
    for (const one of entries(whole, sentence.trim()))
      keepUnsent(
        one,
        whole.people.filter(({ id }) => one.people.includes(id)).map(({ name }) => name),
      )
    const names = listed(whole.people.map(({ name }) => name))
    say({ sentence: t('Noted in this browser: {names}. It goes in when Tend answers again.', { names }) })
    leave()
  }
  return (
    <Dialog label={t('Log what happened')} onClose={onClose}>
      <form ref={form} className={styles.sheet} onSubmit={submit}>
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
        <PeoplePicker
          people={entry.people}
          onChange={pick}
          namesakes={entry.namesakes}
          missing={entry.missing}
          onNone={pickNone}
          onAdd={(name) => void add(name)}
          {...(isMissing ? missingIn(entry) : {})}
        />
        <div className={styles.pair}>
          <Choice
            label={t('Kind^of contact')}
            value={entry.kind}
            onChoose={(chosen) => byHand({ kind: KINDS.find((known) => known.kind === chosen)?.kind ?? 'meeting' })}
          >
            {KINDS.map((known) => (
              <option key={known.kind} value={known.kind}>
                {t(known.title)}
              </option>
            ))}
          </Choice>
          <div>
            <Field
              label={t('Day')}
              type="date"
              value={entry.on}
              max={today}
              required
              onChange={(event) => byHand({ on: event.target.value })}
            />
            <p className={styles.days}>
              <button type="button" className="more" onClick={() => byHand({ on: today })}>
                {t('Today')}
              </button>
              <button type="button" className="more" onClick={() => byHand({ on: addDays(today, -1) })}>
                {t('Yesterday')}
              </button>
            </p>
          </div>
        </div>
        <ToComeNote isToCome={entry.isToCome} onLeave={onClose} />
        <LogTags entry={entry} onChange={byHand} />
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

function missingIn(entry: Entry): { error?: string } {
  const unclear = unclearIn(entry)
  if (unclear) return { error: t('Say which {name} first.', { name: unclear }) }
  return entry.people.length === 0 ? { error: t('Say with whom first.') } : {}
}
