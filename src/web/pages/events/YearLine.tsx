import type { Events } from '#contract/events.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { leafPath } from '../../components/leaf-path.ts'
import { round } from '../../components/plot.ts'
import { monthShort, plainDay } from '../../words/dates.ts'
import styles from './Events.module.css'

const WIDTH = 304
const LINE = 22
/** Room for half a mark at both ends. */
const EDGE = 6
const QUARTERS = ['01-01', '04-01', '07-01', '10-01'] as const

/** The year as a line: a dot where one went, a leaf where one gave, in outline what is to come. */
export function YearLine({ year, today }: { year: Events['year']; today: Day }) {
  const first = dayNumber(`${year.year}-01-01`)
  const days = dayNumber(`${year.year}-12-31`) - first
  const xOf = (on: Day) => round(EDGE + ((dayNumber(on) - first) / days) * (WIDTH - 2 * EDGE))
  return (
    <svg className={styles.year} viewBox={`0 0 ${WIDTH} 50`} role="img" aria-label={`${year.year}: ${year.sentence}`}>
      <line x1={0} x2={WIDTH} y1={LINE} y2={LINE} stroke="var(--rule-2)" />
      <line x1={xOf(today)} x2={xOf(today)} y1={LINE - 5} y2={LINE + 5} stroke="var(--rule-2)" />
      {year.marks.map(({ on, title, kind, isPlanned }) => (
        <g key={`${on} ${title}`} className={isPlanned ? styles.planned : styles.held}>
          <title>{`${title}, ${plainDay(on, today)}`}</title>
          {kind === 'hosted' ? (
            <path d={leafPath({ x: xOf(on) - 6, y: LINE + 5 }, { x: xOf(on) + 6, y: LINE - 8 }).d} />
          ) : (
            <circle cx={xOf(on)} cy={LINE} r={isPlanned ? 4 : 4.6} />
          )}
        </g>
      ))}
      {QUARTERS.map((day) => (
        <text key={day} x={xOf(`${year.year}-${day}`) - EDGE} y={44}>
          {monthShort(`${year.year}-${day}`)}
        </text>
      ))}
    </svg>
  )
}
