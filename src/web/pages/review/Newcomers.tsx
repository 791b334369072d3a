import { Link } from '@tanstack/react-router'
import type { Review } from '#contract/review.ts'
import { type PlainPhrase, t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { capital } from '../../words/numbers.ts'
import { workOf } from '../../words/work.ts'
import styles from './Review.module.css'

export type Place = 'close' | 'good' | 'wide' | 'rest'

const PLACES = [
  { place: 'close', title: 'Close^circle' },
  { place: 'good', title: 'Good^circle' },
  { place: 'wide', title: 'Wide^circle' },
  { place: 'rest', title: 'Let rest' },
] as const satisfies readonly { place: Place; title: PlainPhrase }[]

/** People new in the last thirty days, one after the other: where do they belong? */
export function Newcomers({ review, onPlace }: { review: Review; onPlace: (personId: string, place: Place) => void }) {
  const { newcomers, newcomersTotal } = review
  const first = newcomers[0]
  useKeys(Object.fromEntries(PLACES.map(({ place }, i) => [String(i + 1), () => first && onPlace(first.person.id, place)])))
  return (
    <>
      <h2>{newcomersTotal === 0 ? t('Nobody new') : capital(tn(newcomersTotal, 'one new person', '{n} new people'))}</h2>
      <p className={styles.say}>
        {newcomersTotal === 0
          ? t('Nobody came into your network in the last thirty days, or all who did have their place.')
          : t(
              'Where do they belong? Leaving them as they are is fine, too; your history will place them. The keys 1 to 4 place the first.',
            )}
      </p>
      <ul className={styles.triage} hidden={newcomers.length === 0}>
        {newcomers.map(({ person, words }) => (
          <li key={person.id}>
            <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} size="m" />
            <div>
              <Link to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </Link>
              <p className="meta">{[workOf(person.title, person.organisation), words].filter(Boolean).join('; ')}</p>
            </div>
            <Acts>
              {PLACES.map(({ place, title }) => (
                <Button key={place} small onClick={() => onPlace(person.id, place)} aria-label={`${t(title)}: ${person.name}`}>
                  {t(title)}
                </Button>
              ))}
            </Acts>
          </li>
        ))}
      </ul>
      {newcomersTotal > newcomers.length && (
        <p className={styles.nobody}>{capital(tn(newcomersTotal - newcomers.length, 'one more after these.', '{n} more after these.'))}</p>
      )}
    </>
  )
}
