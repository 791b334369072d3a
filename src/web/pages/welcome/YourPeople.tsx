import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonRow } from '#contract/people.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { RowShapes } from '../../components/States.tsx'
import type { Named } from '../../frame/desk.ts'
import { PeoplePicker } from '../../frame/PeoplePicker.tsx'
import { useSettings } from '../../frame/use-settings.ts'
import { peoplePage } from '../../queries.ts'
import { durationInWords, rhythmInWords, spanOf } from '../../words/durations.ts'
import { type Asked, mostImportant } from './most-important.ts'
import styles from './Welcome.module.css'

export function PeopleStep({ isReading, onNext }: { isReading: boolean; onNext: () => void }) {
  const people = useQuery({ ...peoplePage({ sort: 'days', limit: 60 }), refetchInterval: isReading ? 4000 : false })
  const setAll = useSettings()
  const choose = async (chosen: readonly Named[]) => {
    if (await setAll(chosen, { circle: 'close' }, client.setPerson)) onNext()
  }
  return (
    <Loaded from={people} what={t('Your people could not be read.')} shape={<RowShapes rows={8} />}>
      {(data) => {
        const asked = mostImportant(data.rows)
        return (
          <YourPeople
            key={asked.isTold ? 'told' : 'untold'}
            asked={asked}
            total={data.total}
            isReading={isReading}
            onChoose={(chosen) => void choose(chosen)}
            onLater={onNext}
          />
        )
      }}
    </Loaded>
  )
}

export interface YourPeopleProps {
  asked: Asked
  /** Of everybody on record. */
  total: number
  isReading: boolean
  onChoose: (chosen: readonly Named[]) => void
  onLater: () => void
}

/** Step three: whom would you be sorry to lose? The rhythm is already there. */
export function YourPeople({ asked: { people, isTold }, total, isReading, onChoose, onLater }: YourPeopleProps) {
  // Only what was touched is kept: more are found while the reading goes on. Whom nothing speaks for, the owner names.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (id: string) => isTold !== touched.has(id)
  const [others, setOthers] = useState<readonly Named[]>([])
  const offered = people.filter(({ id }) => isChosen(id))
  const chosen = [...offered, ...others.filter(({ id }) => !offered.some((one) => one.id === id))]
  const toggle = (id: string) =>
    setTouched((before) => (before.has(id) ? new Set([...before].filter((kept) => kept !== id)) : new Set(before).add(id)))
  return (
    <section className={styles.step}>
      <div>
        <p className="eyebrow">{t('Your people')}</p>
        <h1>{t('Whom would you be sorry to lose?')}</h1>
        <p className="serif">
          {isTold
            ? t(
                'Whom you tick belongs to your close circle. About fifteen is plenty. The rhythm is already there, read from what you have done.',
              )
            : t(
                'Nothing that passed between you is here yet, so only you can say. About fifteen is plenty; whom you tick comes up in Today.',
              )}
        </p>
        <Acts>
          {chosen.length > 0 && (
            <Button look="go" onClick={() => onChoose(chosen)}>
              {tn(chosen.length, 'Go on with one', 'Go on with {n}')}
            </Button>
          )}
          <Button look={chosen.length > 0 ? 'quiet' : 'go'} onClick={onLater}>
            {chosen.length > 0 ? t('Later') : t('Go on')}
          </Button>
        </Acts>
      </div>
      {people.length === 0 ? (
        <p className="serif">
          {isReading
            ? t('Nobody is known well enough yet. They appear here as the reading goes on.')
            : t('Nobody is known well enough yet. That comes with what you bring.')}
        </p>
      ) : (
        <ul className={styles.pick}>
          {people.map((row) => (
            <li key={row.id}>
              <label>
                <input type="checkbox" checked={isChosen(row.id)} onChange={() => toggle(row.id)} />
                <Monogram id={row.id} name={row.name} hasPhoto={row.hasPhoto} size="m" />
                <span>
                  <b>{row.name}</b>
                  <span className="meta">{isTold ? rhythmSaid(row) : (row.organisation ?? row.place)}</span>
                </span>
              </label>
            </li>
          ))}
          {total > people.length && (
            <li className={styles.others}>
              <PeoplePicker label={t('Somebody else')} people={others} onChange={setOthers} />
              <p className="meta">{tn(total - people.length, 'One more is under People.', '{n} more are under People.')}</p>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

/** "every three weeks; quiet for nine weeks" */
function rhythmSaid({ pinnedRhythmDays, gapDays, elapsedDays, contactDays, asOf }: PersonRow): string {
  const rhythm = pinnedRhythmDays ?? gapDays
  if (rhythm === null) return tn(contactDays, 'in touch on one day', 'in touch on {n} days')
  const isQuiet = asOf === null && elapsedDays !== null && elapsedDays > rhythm * 1.5 && spanOf(elapsedDays).count > 0
  return isQuiet
    ? t('{rhythm}; quiet for {span}', { rhythm: rhythmInWords(rhythm), span: durationInWords(elapsedDays) })
    : rhythmInWords(rhythm)
}
