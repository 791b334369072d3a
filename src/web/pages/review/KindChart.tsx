import type { KindMonth, KindReport } from '#contract/kind.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { round } from '../../components/plot.ts'
import { ScrollEnd } from '../../components/ScrollEnd.tsx'
import { monthAndYear, monthShort } from '../../words/dates.ts'
import styles from './Review.module.css'

const WIDTH = 720
const TOP = 16
const BOTTOM = 206
const LEFT = 116
const RIGHT = 658
const BANDS = ['seldom', 'in need', 'all the time'] as const satisfies readonly PlainPhrase[]
/** From so many months on, single dots would touch. */
const MOST_DOTS = 24
/** A note is about this wide. */
const NOTE_WIDTH = 190

export interface KindChartProps {
  months: readonly KindMonth[]
  turns: KindReport['turns']
  /** The last month is not now: archives end with it. */
  isPast?: boolean
}

/** The kind month by month: three named bands, a line with its certainty, the last one the full dot. */
export function KindChart({ months, turns, isPast = false }: KindChartProps) {
  const x = (i: number) => (months.length === 1 ? RIGHT : round(LEFT + ((RIGHT - LEFT) * i) / (months.length - 1)))
  const y = (at: number) => round(BOTTOM - (BOTTOM - TOP) * at)
  const last = months.length - 1
  const bendTo = (i: number) =>
    `M${x(i - 1)} ${y(months[i - 1]!.place.at)}${bend(x(i - 1), y(months[i - 1]!.place.at), x(i), y(months[i]!.place.at))}`
  // What is in between stands at the edge of the nearer band; the way there and back is not certain.
  const isOpen = (i: number) => months[i]!.rule === 4 || months[i - 1]!.rule === 4
  const steps = months.map((_, i) => i).slice(1)
  const edge = (side: 1 | -1) => months.map(({ place }, i) => `${x(i)} ${y(Math.max(0, Math.min(1, place.at + side * place.doubt)))}`)
  const step = Math.max(1, Math.ceil(months.length / 6))
  return (
    <div className={styles.chart}>
      <ScrollEnd label={t('Your kind month by month, scrolls sideways')}>
        <svg className={styles.kind} viewBox={`0 -6 ${WIDTH} 242`} role="img" aria-label={said(months)}>
          {BANDS.map((band, i) => {
            const top = y((i + 1) / 3)
            return (
              <g key={band}>
                <rect x={0} y={top} width={WIDTH} height={(BOTTOM - TOP) / 3} fill="var(--moss)" fillOpacity={i === 2 ? 0.1 : 0} />
                <line x1={0} x2={WIDTH} y1={y(i / 3)} y2={y(i / 3)} stroke="var(--rule)" />
                <text className={`it ${styles.band}`} x={10} y={top + 36}>
                  {t(band)}
                </text>
              </g>
            )
          })}
          <path d={`M${edge(1).join('L')}L${edge(-1).reverse().join('L')}Z`} fill="var(--moss)" fillOpacity={0.09} />
          <path
            d={steps
              .filter((i) => !isOpen(i))
              .map(bendTo)
              .join('')}
            fill="none"
            stroke="var(--moss)"
            strokeWidth={2}
          />
          <path d={steps.filter(isOpen).map(bendTo).join('')} fill="none" stroke="var(--moss)" strokeWidth={1.4} strokeDasharray="3 4" />
          {months.map(({ on, place }, i) => {
            const isNow = i === last
            if (!isNow && months.length > MOST_DOTS) return null
            return (
              <circle
                key={on}
                cx={x(i)}
                cy={y(place.at)}
                r={isNow ? 7 : 3.6}
                fill={isNow ? 'var(--moss)' : 'var(--paper)'}
                stroke="var(--moss)"
                strokeWidth={1.6}
              />
            )
          })}
          <text x={RIGHT + 14} y={isPast ? withinBand(months[last]!.place.at, y) : y(months[last]!.place.at) + 4} className={styles.now}>
            {isPast ? monthShort(months[last]!.on) : t('now')}
            {isPast && (
              <tspan x={RIGHT + 14} dy={15}>
                {months[last]!.on.slice(0, 4)}
              </tspan>
            )}
          </text>
          {months.map(({ on }, i) =>
            (last - i) % step === 0 ? (
              <text key={on} x={x(i)} y={228} textAnchor="middle">
                {step >= 6 || on.slice(5, 7) === '01' ? monthAndYear(on) : monthShort(on)}
              </text>
            ) : null,
          )}
          {notesOf(months, turns, x).map(({ i, text, anchor }) => (
            <g key={text} className={styles.note}>
              <line x1={x(i)} x2={x(i)} y1={y(months[i]!.place.at) - 6} y2={TOP - 1} stroke="var(--rule-2)" />
              <text className="it" x={anchor === 'start' ? x(i) - 6 : x(i) + 6} y={TOP - 7} textAnchor={anchor}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      </ScrollEnd>
      <ol className={styles.bandNames} aria-hidden="true">
        {BANDS.toReversed().map((band) => (
          <li key={band} className="it">
            {t(band)}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Where the first of two lines stands beside a dot, so that neither crosses the edge of its band. */
function withinBand(at: number, y: (at: number) => number): number {
  const band = Math.min(2, Math.floor(at * 3))
  return Math.min(Math.max(y(at) - 3, y((band + 1) / 3) + 16), y(band / 3) - 22)
}

/** A soft bend from one month to the next. */
function bend(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = round((fromX + toX) / 2)
  return `C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`
}

interface Note {
  readonly i: number
  readonly text: string
  /** To which side of its month the text goes. */
  readonly anchor: 'start' | 'end'
}

/** Turns whose month is drawn, in one line over the drawing: the newest first to choose its side, and none where it would run into another. */
function notesOf(months: readonly KindMonth[], turns: KindReport['turns'], x: (i: number) => number): readonly Note[] {
  const spans: { from: number; to: number }[] = []
  return turns.toReversed().flatMap(({ on, text }) => {
    const i = months.findIndex((month) => month.on === on)
    if (i <= 0) return []
    const sides = [
      { anchor: 'start', from: x(i) - 6, to: x(i) - 6 + NOTE_WIDTH },
      { anchor: 'end', from: x(i) + 6 - NOTE_WIDTH, to: x(i) + 6 },
    ] as const
    const side = sides.find(({ from, to }) => from >= 0 && to <= WIDTH && spans.every((span) => to <= span.from || from >= span.to))
    if (!side) return []
    spans.push(side)
    return [{ i, text, anchor: side.anchor }]
  })
}

const NAMES = { 1: 'seldom', 2: 'only in need', 3: 'all the time' } as const satisfies Record<number, PlainPhrase>

function said(months: readonly KindMonth[]): string {
  const runs: string[] = []
  months.forEach(({ on, kind }, i) => {
    if (i === 0 || months[i - 1]!.kind !== kind) runs.push(t('{kind} from {month}', { kind: t(NAMES[kind]), month: monthAndYear(on) }))
  })
  return t('Month by month: {runs}.', { runs: runs.join('; ') })
}
