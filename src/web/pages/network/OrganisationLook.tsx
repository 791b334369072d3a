import { Link } from '@tanstack/react-router'
import type { NetworkPage } from '#contract/network.ts'
import { t, tn } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/Icon.tsx'
import { capital } from '../../words/numbers.ts'
import { warmthWord } from '../../words/warmth.ts'
import styles from './Network.module.css'

const MOST = 6

interface LookProps {
  page: NetworkPage
  /** Place among the organisations. */
  place: number
  onLook: (id: string) => void
  onClose: () => void
}

/** An organisation of the map: who on the map is there, the warmest first. */
export function OrganisationLook({ page, place, onLook, onClose }: LookProps) {
  const { people, organisations, ties } = page
  const { name } = organisations[place]!
  const at = people.id.length + place
  const members: number[] = []
  for (let i = 0; i < ties.length; i += 3) if (ties[i + 1] === at) members.push(ties[i]!)
  members.sort((a, b) => people.warmth[b]! - people.warmth[a]!)
  return (
    <section className={classes('sheet', styles.look)} aria-label={t('{name}, a first look', { name })}>
      <button type="button" className={styles.close} aria-label={t('Close')} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
      <div className={styles.who}>
        <h2>{name}</h2>
      </div>
      <p className={styles.sentence}>
        {capital(tn(members.length, 'one person on the map, the warmest first.', '{n} people on the map, the warmest first.'))}
      </p>
      <ul className={styles.members}>
        {members.slice(0, MOST).map((member) => (
          <li key={member}>
            <button type="button" onClick={() => onLook(people.id[member]!)}>
              {people.name[member]}
            </button>
            <span>{warmthWord(people.warmth[member]!)}</span>
          </li>
        ))}
      </ul>
      <Link to="/people" search={{ organisation: name }} className={buttonClass('outline', true)}>
        {t('All of them')}
      </Link>
    </section>
  )
}
