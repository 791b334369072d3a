import type { GuestRow } from '#contract/events.ts'
import { type Phrase, t } from '#language/say.ts'
import { Menu } from '../../components/Menu.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import styles from './Events.module.css'

const SAID = { yes: 'Said yes^guest', no: 'Said no^guest', maybe: 'May come' } as const satisfies Record<
  NonNullable<GuestRow['answer']>,
  Phrase
>
const ANSWERS = ['yes', 'maybe', 'no', null] as const

/** Who is asked, and what they said; answers come by any way and are put down here. */
export function GuestList({
  guests,
  onAnswer,
}: {
  guests: readonly GuestRow[]
  onAnswer: (guest: string, answer: GuestRow['answer']) => void
}) {
  if (guests.length === 0) return <p className="meta">{t('Nobody is asked yet.')}</p>
  return (
    <ul className={styles.guests}>
      {guests.map(({ guest, personId, name, role, answer }) => (
        <li key={guest}>
          <Monogram id={personId ?? guest} name={name} size="s" />
          <span>{name}</span>
          {role === 'hosting' ? (
            <span className="meta">{t('Host^of an event')}</span>
          ) : (
            <Menu
              small
              look="outline"
              label={`${name}: ${answer ? t(SAID[answer]) : t('no word yet')}`}
              parts={[
                ANSWERS.map((each) => ({
                  title: each ? t(SAID[each]) : t('No word yet'),
                  isChosen: each === answer,
                  onChoose: () => onAnswer(guest, each),
                })),
              ]}
            >
              {answer ? t(SAID[answer]) : t('No word yet')}
            </Menu>
          )}
        </li>
      ))}
    </ul>
  )
}
