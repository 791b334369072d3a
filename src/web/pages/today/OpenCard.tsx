import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Card } from '#contract/today.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { classes } from '../../components/classes.ts'
import { hrefWith } from '../../components/href-with.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { plainDay } from '../../words/dates.ts'
import { workOf } from '../../words/work.ts'
import { CardButtons } from './CardButtons.tsx'
import { CardStrip } from './CardStrip.tsx'
import { FirstLine } from './FirstLine.tsx'
import styles from './OpenCard.module.css'
import { lineIdOf, useCardKeys } from './use-card-keys.ts'
import type { CardActs } from './use-cards.ts'
import { useLine } from './use-line.ts'
import { useSwipe } from './use-swipe.ts'

/** The one raised thing: who, why now, what was said last, a first line, and what one can do. */
export function OpenCard({ card, today, acts }: { card: Card; today: Day; acts: CardActs }) {
  const { line, setLine, leaveLine } = useLine(card, today)
  const [wasOpened, setWasOpened] = useState(false)
  const [menu, setMenu] = useState<'snooze' | 'more'>()
  const [showsEvidence, setShowsEvidence] = useState(false)
  const { person, lastExchange } = card
  const way = card.ways[0]
  const href = way && hrefWith(way.href, line)
  const open = () => {
    if (!href) return acts.onLog(card)
    if (href.startsWith('http')) window.open(href, '_blank', 'noopener,noreferrer')
    else window.location.href = href
    setWasOpened(true)
  }
  useCardKeys({ card, acts, onMain: open, onMenu: setMenu })
  const swipe = useSwipe({ onRight: () => acts.onDone(card), onLeft: () => acts.onSnooze(card, 1) })
  return (
    <article className={classes('sheet', styles.open)} aria-labelledby={`card-${card.id}`} {...swipe}>
      <div className={styles.top}>
        <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} size="l" />
        <div>
          <h2 id={`card-${card.id}`}>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          </h2>
          {whoIs(card) && <p className="meta">{whoIs(card)}</p>}
        </div>
        <Warmth value={person.warmth} trend={person.trend} size={18} withTrend />
      </div>
      <p className={styles.why}>{card.why}</p>
      <CardStrip card={card} today={today} />
      <dl className={styles.last}>
        {lastExchange && (
          <>
            <dt>{plainDay(lastExchange.on, today)}</dt>
            <dd>{lastSaid(lastExchange)}</dd>
          </>
        )}
        {card.suggestion && (
          <>
            <dt>
              <label htmlFor={lineIdOf(card)}>{t('A first line')}</label>
            </dt>
            <dd>
              <FirstLine id={lineIdOf(card)} value={line} onChange={setLine} onLeave={leaveLine} />
            </dd>
          </>
        )}
      </dl>
      {showsEvidence && (
        <section className={styles.evidence} aria-label={t('Why this one')}>
          <h3>{t('Why this one')}</h3>
          <dl>
            {card.evidence.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <CardButtons
        card={card}
        acts={acts}
        href={href}
        wasOpened={wasOpened}
        onOpened={setWasOpened}
        menu={menu}
        onMenu={setMenu}
        onEvidence={() => setShowsEvidence((shows) => !shows)}
      />
    </article>
  )
}

function whoIs({ person: { title, organisation, place } }: Card): string {
  return [workOf(title, organisation), place].filter(Boolean).join(', ')
}

function lastSaid({ lead, text, subject }: NonNullable<Card['lastExchange']>): string {
  const said = text ?? subject
  return said ? t('{lead}: “{text}”', { lead, text: said }) : `${lead}.`
}
