import type { NetworkPage } from '#contract/network.ts'
import { t, tn } from '#language/say.ts'
import { Moon } from '../../components/Moon.tsx'
import { MarginSection } from '../../components/Page.tsx'
import { capital } from '../../words/numbers.ts'
import { warmthSaid } from '../../words/warmth.ts'
import styles from './Network.module.css'

/** Who joins what would else be apart, those first on whom most hangs; and the only one to ask somewhere who cools. */
export function Bridges({ page, onLook }: { page: NetworkPage; onLook: (id: string) => void }) {
  const { people, bridges, bridgesTotal, waning } = page
  return (
    <MarginSection title={t('Bridges')}>
      {bridges.length === 0 && <p>{t('Nobody is known to join two communities.')}</p>}
      <ul className={styles.bridges}>
        {bridges.map(({ person, words, trend }) => (
          <li key={person}>
            <button type="button" onClick={() => onLook(people.id[person]!)}>
              <b>{people.name[person]}</b>
              {words}
            </button>
            <Moon value={people.warmth[person]!} trend={trend} size={18} />
            <span className="sr">{t('warmth {said}', { said: warmthSaid(people.warmth[person]!, trend) })}</span>
          </li>
        ))}
      </ul>
      {bridgesTotal > bridges.length && (
        <p className="meta">{capital(tn(bridgesTotal - bridges.length, 'one more joins communities.', '{n} more join communities.'))}</p>
      )}
      {waning && <p className={styles.waning}>{waning}</p>}
    </MarginSection>
  )
}
