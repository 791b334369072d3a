import { type ReactNode, useState } from 'react'
import type { PersonPage as Person, PersonSettings } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { RhythmDialog } from '../../components/RhythmDialog.tsx'
import { Stem } from '../../components/Stem.tsx'
import { dayOf, plainDay } from '../../words/dates.ts'
import { rhythmInWords } from '../../words/durations.ts'
import { Facts } from './Facts.tsx'
import { KnownAs } from './KnownAs.tsx'
import styles from './Person.module.css'

interface MarginProps {
  person: Person
  today: Day
  zone: string
  /** Give and ask, promises, introductions. */
  dealings: ReactNode
  onSettings: (settings: PersonSettings) => void
  onNote: () => void
  onCorrect: () => void
}

/** Stem, who writes, facts with their source, who this is, why this warmth, notes. */
export function PersonMargin({ person, today, zone, dealings, onSettings, onNote, onCorrect }: MarginProps) {
  const first = person.stem[0]
  return (
    <>
      {first && (
        <figure className={styles.figureStem}>
          <Stem
            seasons={person.stem}
            height={Math.min(520, 90 + person.stem.length * 34)}
            label={t('The whole tie since {day}: leaves to the left came from you, to the right from them; dots are meetings.', {
              day: plainDay(first.from, today),
            })}
          />
          <figcaption className="meta">
            {person.stem.length > 48
              ? t('The whole tie, half-year by half-year. Leaves on the left are yours, on the right theirs; dots are the times you met.')
              : t('The whole tie, quarter by quarter. Leaves on the left are yours, on the right theirs; dots are the times you met.')}
          </figcaption>
        </figure>
      )}
      {person.reciprocity.length > 0 && (
        <MarginSection title={t('Back and forth')}>
          {person.reciprocity.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </MarginSection>
      )}
      {dealings}
      <MarginSection
        title={t('Facts')}
        more={
          <button type="button" className="more" onClick={onCorrect}>
            {t('Correct')}
          </button>
        }
      >
        <dl className={styles.facts}>
          <Facts person={person} />
          <Rhythm person={person} onSettings={onSettings} />
        </dl>
      </MarginSection>
      <KnownAs person={person} />
      {person.why.length > 0 && (
        <MarginSection title={t('Why this warmth')}>
          <dl className={styles.facts}>
            {person.why.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </MarginSection>
      )}
      <MarginSection
        title={t('Notes')}
        more={
          <button type="button" className="more" aria-label={t('Add a note')} onClick={onNote}>
            {t('Add')}
          </button>
        }
      >
        {person.notes.length === 0 && <p>{t('None yet.^notes')}</p>}
        <ul className={styles.notes}>
          {person.notes.map(({ id, at, text }) => (
            <li key={id}>
              <p>{text}</p>
              <small>{plainDay(dayOf(at, zone), today)}</small>
            </li>
          ))}
        </ul>
      </MarginSection>
    </>
  )
}

function Rhythm({ person, onSettings }: Pick<MarginProps, 'person' | 'onSettings'>) {
  const [changes, setChanges] = useState(false)
  const { pinnedRhythmDays, gapDays } = person
  const days = pinnedRhythmDays ?? gapDays
  const says =
    days === null
      ? t('not known yet')
      : pinnedRhythmDays === null
        ? t('{rhythm}, learnt', { rhythm: rhythmInWords(days) })
        : t('{rhythm}, as you set it', { rhythm: rhythmInWords(days) })
  return (
    <div>
      <dt>{t('Rhythm')}</dt>
      <dd>
        {says}
        <small>
          <button type="button" className="more" onClick={() => setChanges(true)}>
            {days === null ? t('Set one^rhythm') : t('Set another^rhythm')}
          </button>
        </small>
        {changes && (
          <RhythmDialog
            names={[person.name]}
            now={pinnedRhythmDays}
            learned={person.gapDays}
            onClose={() => setChanges(false)}
            onChoose={(rhythmDays) => onSettings({ rhythmDays })}
          />
        )}
      </dd>
    </div>
  )
}
