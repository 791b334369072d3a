import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { LedgerShown, NewPromise } from '#contract/ask.ts'
import type { PersonPage as Person, PersonSettings } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Moon } from '../../components/Moon.tsx'
import { Page } from '../../components/Page.tsx'
import { plainDay } from '../../words/dates.ts'
import { circleNamed, warmthSaid, warmthWord } from '../../words/warmth.ts'
import { workOf } from '../../words/work.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { Dealings } from './Dealings.tsx'
import { History, type HistoryProps } from './History.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import styles from './Person.module.css'
import { PersonActs } from './PersonActs.tsx'
import { PersonMargin } from './PersonMargin.tsx'
import { TieSection } from './TieSection.tsx'

export interface PersonViewProps {
  person: Person
  today: Day
  zone: string
  history: Omit<HistoryProps, 'person' | 'today'>
  onLog: (tag?: 'give') => void
  onSettings: (settings: PersonSettings) => void
  ledger: LedgerShown | undefined
  onPromise: (made: NewPromise) => Promise<boolean>
  onClosePromise: (promiseId: string, as: 'kept' | 'dropped') => void
  /** A part of the margin. */
  introductions: ReactNode
  /** Answers whether it was kept. */
  onNote: (text: string) => Promise<boolean>
}

export function PersonView({
  person,
  today,
  zone,
  history,
  onLog,
  onSettings,
  onNote,
  ledger,
  onPromise,
  onClosePromise,
  introductions,
}: PersonViewProps) {
  const [notes, setNotes] = useState(false)
  const [corrects, setCorrects] = useState(false)
  const deck = [workOf(person.title, person.organisation), person.place].filter(Boolean).join(', ')
  return (
    <Page
      title={person.name}
      marginLabel={t('About {name}', { name: person.name })}
      margin={
        <PersonMargin
          person={person}
          today={today}
          zone={zone}
          dealings={
            <>
              <Dealings person={person} today={today} ledger={ledger} onPromise={onPromise} onClosePromise={onClosePromise} />
              {introductions}
            </>
          }
          onSettings={onSettings}
          onNote={() => setNotes(true)}
          onCorrect={() => setCorrects(true)}
        />
      }
    >
      <div className={styles.who}>
        <div>
          <p className="eyebrow">
            <Link to="/people">{t('People')}</Link> / {person.group === 'unsorted' ? t('Not sorted yet') : circleNamed(person.circle)}
            {person.isResting && ` / ${t('resting')}`}
          </p>
          <h1>
            <bdi>{person.name}</bdi>
          </h1>
          {deck && <p className={styles.deck}>{deck}</p>}
        </div>
        {person.hasPhoto && <Monogram id={person.id} name={person.name} size="xl" hasPhoto />}
        <div className={styles.big}>
          <p className={styles.figure} aria-hidden="true">
            <Moon value={person.warmth} trend={person.trend} size={30} />
            <span className="num">{Math.round(person.warmth)}</span>
          </p>
          <p aria-hidden="true">
            {warmthWord(person.warmth)}
            {person.trend !== 'steady' && `, ${t(person.trend)}`}
          </p>
          <p className="sr">{t('Warmth {said}', { said: warmthSaid(person.warmth, person.trend) })}</p>
        </div>
      </div>
      <p className={styles.say}>{person.sentence}</p>
      {person.asOf && (
        <p className={`meta ${styles.asOf}`}>
          {t('As of {day}: nothing newer was brought in.', { day: plainDay(person.asOf, today) })}{' '}
          <Link to="/import" className="more">
            {t('Bring something newer')}
          </Link>
        </p>
      )}
      <PersonActs person={person} onLog={onLog} onSettings={onSettings} onNote={() => setNotes(true)} onCorrect={() => setCorrects(true)} />
      <TieSection person={person} today={today} />
      <History person={person} today={today} {...history} />
      {corrects && <CorrectDialog person={person} onClose={() => setCorrects(false)} />}
      {notes && <NoteDialog id={person.id} name={person.name} onClose={() => setNotes(false)} onSave={onNote} />}
    </Page>
  )
}
