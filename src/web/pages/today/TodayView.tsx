import { Link } from '@tanstack/react-router'
import type { KindReport } from '#contract/kind.ts'
import type { Card, Today } from '#contract/today.ts'
import type { CardKind } from '#domain/coach/known.ts'
import { t } from '#language/say.ts'
import { Page } from '../../components/Page.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { longDay, plainDay } from '../../words/dates.ts'
import { ClosedCard } from './ClosedCard.tsx'
import { DayEnd } from './DayEnd.tsx'
import { DoneLines } from './DoneLines.tsx'
import { OpenCard } from './OpenCard.tsx'
import styles from './Today.module.css'
import { TodayMargin } from './TodayMargin.tsx'
import { offDek, todayDek, todayTitle } from './titles.ts'
import type { CardActs } from './use-cards.ts'
import { VisibleAct } from './VisibleAct.tsx'

export interface TodayViewProps {
  today: Today
  /** Those of the day that are still to come, with the open one among them. */
  cards: readonly Card[]
  opened: Card | undefined
  acts: CardActs
  kind: KindReport | undefined
  isEmpty: boolean
  onOpen: (card: Card) => void
  onUndo: (changeId: string) => void
}

/** Cards of a day that passes. */
const OF_A_DAY: ReadonlySet<CardKind> = new Set(['answer', 'promise', 'plan', 'date'])

export function TodayView({ today, cards, opened, acts, kind, isEmpty, onOpen, onUndo }: TodayViewProps) {
  const at = opened ? cards.indexOf(opened) : -1
  const step = (by: number) => {
    const next = cards[at + by]
    if (next) onOpen(next)
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
  const done = today.done.filter(({ how }) => how === 'done').length
  const isStale = today.asOf !== null
  const [head, tail] = isEmpty
    ? [t('Nobody here yet,'), t('and that is a fine start.')]
    : todayTitle(done, cards.length, today.visible !== null, isStale)
  return (
    <Page
      title={t('Today')}
      header={
        <>
          <p className="eyebrow">{longDay(today.on)}</p>
          <h1>
            {head} <em>{tail}</em>
          </h1>
          {!isEmpty && (
            <p className="dek">
              {today.off
                ? offDek(today.off.awayUntil, today.on)
                : todayDek(cards.length, {
                    hasVisible: today.visible !== null,
                    hasDay: cards.some(({ kind }) => OF_A_DAY.has(kind)),
                    isStale,
                  })}
            </p>
          )}
          {today.asOf && cards.length > 0 && (
            <p className={styles.asOf}>
              {t('What you brought in ends on {day}.', { day: plainDay(today.asOf, today.on) })}{' '}
              <Link to="/import" className="more">
                {t('Bring something newer')}
              </Link>
            </p>
          )}
        </>
      }
      margin={isEmpty ? undefined : <TodayMargin today={today} kind={kind} />}
    >
      <DoneLines done={today.done} onUndo={onUndo} />
      <ol className={styles.cards} aria-label={t('Still to come today')}>
        {cards.map((card) => (
          <li key={card.id}>
            {card === opened ? <OpenCard card={card} today={today.on} acts={acts} /> : <ClosedCard card={card} onOpen={onOpen} />}
          </li>
        ))}
        {today.visible && (
          <li>
            <VisibleAct act={today.visible} />
          </li>
        )}
      </ol>
      {cards.length === 0 && <DayEnd today={today} isEmpty={isEmpty} done={done} />}
    </Page>
  )
}
