import type { PersonPage as Person } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { plainDay } from '../../words/dates.ts'
import { inWords } from '../../words/numbers.ts'
import { warmthSaid } from '../../words/warmth.ts'
import styles from './TieChart.module.css'
import { TieChart } from './TieChart.tsx'

/** Two years as a chart, and the same as a table. */
export function TieSection({ person, today }: { person: Person; today: Day }) {
  const { chart } = person
  return (
    <section className={styles.block}>
      <div className={styles.cap}>
        <h2>Two years</h2>
        {chart.exchanges.length > 0 && (
          <div className={styles.key} aria-hidden="true">
            <span>
              <i className={styles.you} />
              from you
            </span>
            <span>
              <i className={styles.them} />
              from them
            </span>
            <span>
              <i className={styles.dot} />
              met
            </span>
            <span>
              <i className={styles.ring} />
              expected
            </span>
          </div>
        )}
      </div>
      {chart.exchanges.length === 0 ? (
        <p className={`serif ${styles.none}`}>Nothing passed between you in these two years.</p>
      ) : (
        <>
          <TieChart person={person} label={chartSaid(person, today)} />
          <ChartTable person={person} today={today} />
        </>
      )}
    </section>
  )
}

function chartSaid({ chart, warmth, trend }: Person, today: Day): string {
  const notes = chart.notes.map(({ on, text }) => `${text}, ${plainDay(on, today)}`)
  const last = chart.exchanges.at(-1)?.on
  return [
    `Warmth over two years, now ${warmthSaid(warmth, trend)}.`,
    notes.length > 0 ? `Notable: ${notes.join('; ')}.` : '',
    `Exchanges on ${inWords(chart.exchanges.length)} days${last ? `, the last on ${plainDay(last, today)}` : ''}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const WHO = { out: 'from you', in: 'from them', both: 'both ways' } as const

function ChartTable({ person: { name, chart }, today }: { person: Person; today: Day }) {
  const rows = chart.exchanges.toReversed()
  return (
    <details className={styles.table}>
      <summary>Show as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Exchanges with ${name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Exchange</th>
              <th scope="col">Warmth then</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ on, direction, isMeeting }) => (
              <tr key={on + direction}>
                <th scope="row">{plainDay(on, today)}</th>
                <td>{isMeeting ? 'met' : WHO[direction]}</td>
                <td className="num">{Math.round(chart.warmth.findLast((point) => point.on <= on)?.value ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
