import type { IncomingAsk } from '#contract/ask.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { durationInWords } from '#domain/words.ts'
import { t, tf } from '#language/say.ts'
import { leafPath } from '../../components/leaf-path.ts'
import { dayScale, round } from '../../components/plot.ts'
import { plainDay } from '../../words/dates.ts'
import styles from './Ask.module.css'

const WIDTH = 322
/** What passed before lies on the left part; the silence is shortened and dashed. */
const BUSY = 150
const LINE = 28

/** What came before an ask: stems up are yours, down theirs; leaves where somebody gave; a ring is the ask. */
export function SilenceChart({ ask, today }: { ask: IncomingAsk; today: Day }) {
  const first = ask.marks[0]?.on
  const last = ask.marks.at(-1)?.on
  if (first === undefined || last === undefined || ask.silentDays === null) return null
  const x = dayScale(first, last === first ? today : last, BUSY - 10)
  const years = [...new Set(ask.marks.map(({ on }) => on.slice(0, 4)))]
  const shown = years.length > 3 ? [years[0]!, years.at(-1)!] : years
  const gave = ask.marks.filter(({ isGive }) => isGive).length
  const silence = durationInWords(ask.silentDays)
  const label = t('{name}: {contact} up to {last}, {given}; then silence for {silence}, then this message.', {
    name: ask.person.name,
    contact: tf(ask.marks.length, '{n} day of contact', '{n} days of contact'),
    last: plainDay(last, today),
    given: gave === 0 ? t('nothing given') : t('something given on {n}', { n: gave }),
    silence,
  })
  return (
    <svg className={styles.gap} viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={label}>
      <line x1={0} x2={BUSY} y1={LINE} y2={LINE} stroke="var(--rule-2)" />
      <line x1={BUSY} x2={WIDTH - 14} y1={LINE} y2={LINE} stroke="var(--rule-2)" strokeDasharray="2 4" />
      {ask.marks.map(({ on, direction, isGive }) => {
        const at = round(x(on) + 4)
        const up = direction !== 'in'
        const tip = up ? LINE - 12 : LINE + 12
        return (
          <g key={on + direction}>
            <line x1={at} x2={at} y1={LINE} y2={tip} stroke={up ? 'var(--you)' : 'var(--them)'} strokeWidth={1.6} />
            {isGive && (
              <path d={leafPath({ x: at, y: tip }, { x: at + 8, y: up ? tip - 8 : tip + 8 }).d} fill={up ? 'var(--you)' : 'var(--them)'} />
            )}
          </g>
        )
      })}
      <text className="it" x={(BUSY + WIDTH - 14) / 2} y={LINE - 8} textAnchor="middle">
        {silence}
      </text>
      <line x1={WIDTH - 14} x2={WIDTH - 14} y1={LINE} y2={LINE + 17} stroke="var(--them)" strokeWidth={1.6} />
      <circle cx={WIDTH - 14} cy={LINE + 21} r={4} fill="var(--sheet)" stroke="var(--them)" strokeWidth={1.5} />
      {shown.map((year, i) => {
        const inYear = ask.marks.find(({ on }) => on.startsWith(year))!
        const at = Math.min(i === 0 ? 0 : Math.max(34 * i, x(inYear.on)), BUSY - 20)
        return (
          <text key={year} x={at} y={60} textAnchor="start">
            {year}
          </text>
        )
      })}
      {dayNumber(ask.on) - dayNumber(last) > 365 && (
        <text x={WIDTH - 24} y={60} textAnchor="end">
          {ask.on.slice(0, 4)}
        </text>
      )}
    </svg>
  )
}
