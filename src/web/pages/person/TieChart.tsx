import { useId } from 'react'
import type { PersonPage as Person } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { monthsBetween } from '../../components/plot.ts'
import { ScrollEnd } from '../../components/ScrollEnd.tsx'
import { strokes } from '../../components/strip-marks.ts'
import { monthShort } from '../../words/dates.ts'
import { warmthLevel } from '../../words/warmth.ts'
import styles from './TieChart.module.css'
import { placeNotes, sinceFirst, tieScale, WIDTH, warmthPath, warmthY } from './tie-geometry.ts'

const MIDDLE = 190

/** Two years: warmth as a line over a faint fill; below it the exchanges, up from you, down from them. */
export function TieChart({ person, label }: { person: Person; label: string }) {
  const id = useId()
  const { expectedOn } = person
  const chart = { ...person.chart, warmth: sinceFirst(person.chart.warmth) }
  const x = tieScale(chart)
  const path = warmthPath(chart)
  const first = chart.warmth[0]
  const last = chart.warmth.at(-1)
  const lastX = chart.exchanges.length > 0 ? x(chart.exchanges.at(-1)!.on) : 0
  return (
    <ScrollEnd label={t('Two years with {name}, scrolls sideways', { name: person.name })}>
      <svg className={styles.tie} viewBox="0 -8 700 246" role="img" aria-label={label}>
        <defs>
          <linearGradient id={`${id}line`} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="150" y2="16">
            {['0', '.25', '.45', '.67', '.95'].map((offset, level) => (
              <stop key={offset} offset={offset} stopColor={`var(--warm-${level})`} />
            ))}
          </linearGradient>
          <linearGradient id={`${id}fill`} x1="0" x2="0" y1="0" y2="1">
            <stop offset="0" stopColor="var(--warm-3)" stopOpacity=".16" />
            <stop offset="1" stopColor="var(--warm-1)" stopOpacity=".02" />
          </linearGradient>
        </defs>
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line x1="0" x2={WIDTH} y1={warmthY(value)} y2={warmthY(value)} stroke="var(--grid)" />
            <text x="700" y={warmthY(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {monthsBetween(chart.from, chart.to, 3).map((on) => (
          <g key={on}>
            <line x1={x(on)} x2={x(on)} y1="216" y2="221" stroke="var(--rule-2)" />
            <text x={x(on)} y="234" textAnchor="middle">
              {on.slice(5, 7) === '01' ? on.slice(0, 4) : monthShort(on)}
            </text>
          </g>
        ))}
        {first && last && (
          <>
            <path d={`${path}L${x(last.on)} 150L${x(first.on)} 150Z`} fill={`url(#${id}fill)`} />
            <path d={path} fill="none" stroke={`url(#${id}line)`} strokeWidth="2" strokeLinejoin="round" className={styles.line} />
            <circle
              cx={x(last.on)}
              cy={warmthY(last.value)}
              r="4.5"
              fill={`var(--warm-${warmthLevel(last.value)})`}
              stroke="var(--paper)"
            />
          </>
        )}
        {placeNotes(chart).map((note) => (
          <g key={note.on + note.text}>
            {!note.isSilence && (
              <>
                <line x1={note.x} x2={note.x} y1="10" y2={note.y} stroke="var(--rule-2)" />
                <circle cx={note.x} cy={note.y} r="2.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.2" />
              </>
            )}
            <text className="it" x={note.x} y={note.isSilence ? note.y : 5} textAnchor={note.anchor}>
              {note.text}
            </text>
          </g>
        ))}
        <line x1="0" x2={lastX} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-2)" />
        <line x1={lastX} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-2)" strokeDasharray="2 4" />
        <Strokes person={person} />
        {expectedOn && x(expectedOn) >= 0 && x(expectedOn) <= WIDTH && (
          <circle cx={x(expectedOn)} cy={MIDDLE} r="4.2" fill="var(--paper)" stroke="var(--rose)" strokeWidth="1.4" />
        )}
      </svg>
    </ScrollEnd>
  )
}

function Strokes({ person: { chart } }: { person: Person }) {
  const x = tieScale(chart)
  const paths = { you: '', them: '' }
  for (const { x: left, side, length } of strokes(chart.exchanges, x, 5, 24))
    if (left >= 0) paths[side] += side === 'you' ? `M${left} ${MIDDLE - 1}v${-length}` : `M${left} ${MIDDLE + 1}v${length}`
  return (
    <>
      <path d={paths.you} stroke="var(--you)" strokeWidth="1.8" />
      <path d={paths.them} stroke="var(--them)" strokeWidth="1.8" />
      {chart.exchanges
        .filter(({ isMeeting }) => isMeeting)
        .map(({ on, direction }) => (
          <circle key={on + direction} cx={x(on)} cy={MIDDLE} r="3.6" fill="var(--ink)" />
        ))}
    </>
  )
}
