import type { NetworkPage } from '#contract/network.ts'
import { t } from '#language/say.ts'
import { Moon } from '../../components/Moon.tsx'
import { MarginSection } from '../../components/Page.tsx'
import { warmthSaid } from '../../words/warmth.ts'
import styles from './Network.module.css'

const MOST = 8

/** Who joins what would else be apart, and the one of them who wanes. */
export function Bridges({ page, onLook }: { page: NetworkPage; onLook: (id: string) => void }) {
  const { people, bridges, waning } = page
  return (
    <MarginSection title={t('Bridges')}>
      {bridges.length === 0 && <p>{t('Nobody is known to join two communities.')}</p>}
      <ul className={styles.bridges}>
        {bridges.slice(0, MOST).map(({ person, words, trend }) => (
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
      {waning && <p className={styles.waning}>{waning}</p>}
    </MarginSection>
  )
}
