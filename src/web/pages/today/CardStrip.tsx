import type { Card } from '#contract/today.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { monthsBetween } from '../../components/plot.ts'
import { ScrollEnd } from '../../components/ScrollEnd.tsx'
import { strokes, yearScale } from '../../components/strip-marks.ts'
import { monthAndYear, monthShort, shortDay } from '../../words/dates.ts'
import styles from './OpenCard.module.css'
import { stripSaid } from './titles.ts'

const WIDTH = 628
const MIDDLE = 38

/** Twelve months with one person, and when the rhythm expected the next exchange; nothing where the twelve months hold neither. */
export function CardStrip({ card, today }: { card: Card; today: Day }) {
  const x = yearScale(today, WIDTH)
  const { strip } = card.person
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const months = monthsBetween(from, today)
  const lastX = strip.length > 0 ? x(strip.at(-1)!.on) : 0
  const rings = apart(card.expected.map((on) => ({ on, x: x(on) })).filter((ring) => ring.x >= 0 && ring.x <= WIDTH + 2))
  const missed = rings.find((ring) => ring.on <= today)
  if (strip.length === 0 && rings.length === 0) return null
  return (
    <ScrollEnd label={t('Exchanges with {name}, scrolls sideways', { name: card.person.name })} seen={(lastX || rings[0]!.x) / WIDTH}>
      <svg className={styles.strip} viewBox="0 -12 636 96" role="img" aria-label={stripSaid(card, today)}>
        {months.map((on, index) => (
          <g key={on}>
            <line x1={x(on)} x2={x(on)} y1="8" y2="68" stroke="var(--grid)" />
            {index % 2 === 0 && (
              <text x={x(on) + 3} y="80">
                {index === 0 ? monthAndYear(on) : monthShort(on)}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2={lastX} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-2)" />
        <line x1={lastX} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-2)" strokeDasharray="2 4" />
        {rings.map((ring) => (
          <circle
            key={ring.on}
            cx={ring.x}
            cy={MIDDLE}
            r="4.5"
            fill="var(--sheet)"
            stroke={ring === missed ? 'var(--rose)' : 'var(--rule-2)'}
            strokeWidth="1.3"
            {...(ring === missed ? {} : { strokeDasharray: '2 2' })}
          />
        ))}
        {strokes(strip, x, 8, 28).map(({ x: left, side, length }) => (
          <line
            key={`${left}-${side}`}
            x1={left}
            x2={left}
            y1={side === 'you' ? MIDDLE - 1.5 : MIDDLE + 1.5}
            y2={side === 'you' ? MIDDLE - 1.5 - length : MIDDLE + 1.5 + length}
            stroke={`var(--${side})`}
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        ))}
        {strip
          .filter(({ isMeeting }) => isMeeting)
          .map(({ on, direction }) => (
            <circle key={on + direction} cx={x(on)} cy={MIDDLE} r="3.6" fill="var(--ink)" />
          ))}
        {missed && (
          <text x={Math.min(Math.max(missed.x, 44), WIDTH - 44)} y="-2" textAnchor="middle" style={{ fill: 'var(--rose)' }}>
            {t('expected {day}', { day: shortDay(missed.on) })}
          </text>
        )}
      </svg>
    </ScrollEnd>
  )
}

/** A quick rhythm expects the next ones within days: rings that would stand on each other are left out. */
function apart<Ring extends { readonly x: number }>(rings: readonly Ring[]): Ring[] {
  const kept: Ring[] = []
  for (const ring of rings) if (kept.length === 0 || ring.x - kept.at(-1)!.x >= 14) kept.push(ring)
  return kept
}
