import type { GuestRow } from '#contract/events.ts'
import { Menu } from '../../components/Menu.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import styles from './Events.module.css'

const SAID = { yes: 'Said yes', no: 'Said no', maybe: 'May come' } as const
const ANSWERS = ['yes', 'maybe', 'no', null] as const

/** Who is asked, and what they said; answers come by any way and are put down here. */
export function GuestList({
  guests,
  onAnswer,
}: {
  guests: readonly GuestRow[]
  onAnswer: (guest: string, answer: GuestRow['answer']) => void
}) {
  if (guests.length === 0) return <p className="meta">Nobody is asked yet.</p>
  return (
    <ul className={styles.guests}>
      {guests.map(({ guest, personId, name, answer }) => (
        <li key={guest}>
          <Monogram id={personId ?? guest} name={name} size="s" />
          <span>{name}</span>
          <Menu
            small
            look="outline"
            label={`${name}: ${answer ? SAID[answer] : 'no word yet'}`}
            parts={[
              ANSWERS.map((each) => ({
                title: each ? SAID[each] : 'No word yet',
                isChosen: each === answer,
                onChoose: () => onAnswer(guest, each),
              })),
            ]}
          >
            {answer ? SAID[answer] : 'No word yet'}
          </Menu>
        </li>
      ))}
    </ul>
  )
}
