import { useState } from 'react'
import type { Review } from '#contract/review.ts'
import { t, tn } from '#language/say.ts'
import { round } from '../../components/plot.ts'
import { ScrollEnd } from '../../components/ScrollEnd.tsx'
import { monthAndYear, monthOf } from '../../words/dates.ts'
import { inFigures } from '../../words/numbers.ts'
import styles from './Review.module.css'

type Month = Review['overTime']['months'][number]

const WIDTH = 720
const LEFT = 34
const RIGHT = 690
const TOP = 24
const FLOOR = 132
/** The line on which leaves stand and hang. */
const STEM = 184
const LEAF_ROOM = 30
/** So many months the words at the end of the line are wide. */
const SAID_MONTHS = 5

/** Two years of the whole network: how many ties are in rhythm, and below which were picked up and which came to rest. */
export function OverTime({ overTime: { months }, sentence, today }: { overTime: Review['overTime']; sentence: string; today: string }) {
  const [isTable, setTable] = useState(false)
  return (
    <>
      <h2>{t('Two years of it')}</h2>
      <p className={styles.say}>{sentence}</p>
      {isTable ? <MonthTable months={months} today={today} /> : <Chart months={months} sentence={sentence} />}
      <p className={styles.switches}>
        <button type="button" className="more" onClick={() => setTable(!isTable)}>
          {isTable ? t('Show as a drawing') : t('Show as a table')}
        </button>
      </p>
    </>
  )
}

function Chart({ months, sentence }: { months: readonly Month[]; sentence: string }) {
  const most = Math.max(1, ...months.map(({ inRhythm }) => inRhythm))
  const leaves = Math.max(1, ...months.flatMap(({ pickedUp, cameToRest }) => [pickedUp, cameToRest]))
  const x = (at: number) => (months.length === 1 ? RIGHT : round(LEFT + ((RIGHT - LEFT) * at) / (months.length - 1)))
  const y = (count: number) => round(FLOOR - ((FLOOR - TOP) * count) / most)
  /** By the root: one among forty is still to be seen. */
  const long = (count: number) => (count === 0 ? 0 : round(4 + (LEAF_ROOM - 4) * Math.sqrt(count / leaves)))
  const line = months.map(({ inRhythm }, at) => `${x(at)} ${y(inRhythm)}`).join('L')
  const last = months.length - 1
  // Above the line as far as the words reach.
  const over = Math.min(...months.slice(-SAID_MONTHS).map(({ inRhythm }) => y(inRhythm)))
  return (
    <div className={styles.chart}>
      <ScrollEnd label={t('Two years of your network, scrolls sideways')}>
        <svg className={styles.kind} viewBox={`0 0 ${WIDTH} 256`} role="img" aria-label={sentence}>
          {[0, most].map((count) => (
            <g key={count}>
              <line x1={LEFT} x2={RIGHT} y1={y(count)} y2={y(count)} stroke="var(--grid)" />
              <text x={LEFT - 8} y={y(count) + 4} textAnchor="end">
                {inFigures(count)}
              </text>
            </g>
          ))}
          <path d={`M${line}L${x(last)} ${FLOOR}L${x(0)} ${FLOOR}Z`} fill="var(--moss)" fillOpacity={0.09} />
          <path d={`M${line}`} fill="none" stroke="var(--moss)" strokeWidth={2} strokeLinejoin="round" />
          <circle cx={x(last)} cy={y(months[last]!.inRhythm)} r={5} fill="var(--moss)" />
          <text x={RIGHT} y={over - 11} textAnchor="end" className={styles.now}>
            {t('{n} in rhythm', { n: months[last]!.inRhythm })}
          </text>
          <line x1={LEFT} x2={RIGHT} y1={STEM} y2={STEM} stroke="var(--rule-2)" />
          {months.map(({ month, pickedUp, cameToRest }, at) => (
            <g key={month}>
              <title>{monthSaid(month, pickedUp, cameToRest)}</title>
              <rect x={x(at) - 10} y={STEM - LEAF_ROOM} width={20} height={2 * LEAF_ROOM} fill="transparent" />
              {pickedUp > 0 && (
                <line
                  x1={x(at)}
                  x2={x(at)}
                  y1={STEM}
                  y2={STEM - long(pickedUp)}
                  stroke="var(--you)"
                  strokeWidth={5}
                  strokeLinecap="round"
                />
              )}
              {cameToRest > 0 && (
                <line
                  x1={x(at)}
                  x2={x(at)}
                  y1={STEM}
                  y2={STEM + long(cameToRest)}
                  stroke="var(--warm-0)"
                  strokeWidth={5}
                  strokeLinecap="round"
                />
              )}
            </g>
          ))}
          <text className="it" x={LEFT} y={STEM - LEAF_ROOM - 4}>
            {t('picked up again')}
          </text>
          <text className="it" x={LEFT} y={STEM + LEAF_ROOM + 18}>
            {t('came to rest')}
          </text>
          {months.map(({ month }, at) =>
            (last - at) % 4 === 0 ? (
              <text key={month} x={x(at)} y={252} textAnchor={at === last ? 'end' : 'middle'}>
                {monthAndYear(month)}
              </text>
            ) : null,
          )}
        </svg>
      </ScrollEnd>
    </div>
  )
}

function monthSaid(month: string, pickedUp: number, cameToRest: number): string {
  return t('{month}: {pickedUp}, {cameToRest}', {
    month: monthAndYear(month),
    pickedUp: tn(pickedUp, 'one tie picked up', '{n} ties picked up'),
    cameToRest: tn(cameToRest, 'one tie came to rest', '{n} ties came to rest^in a month'),
  })
}

function MonthTable({ months, today }: { months: readonly Month[]; today: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by the keyboard
    <section className={styles.tableBox} aria-label={t('Month by month')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Month')}</th>
            <th scope="col">{t('In rhythm')}</th>
            <th scope="col">{t('Picked up again')}</th>
            <th scope="col">{t('Came to rest')}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, inRhythm, pickedUp, cameToRest }) => (
            <tr key={month}>
              <th scope="row">{monthOf(month, today)}</th>
              <td className="num">{inFigures(inRhythm)}</td>
              <td className="num">{inFigures(pickedUp)}</td>
              <td className="num">{inFigures(cameToRest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
