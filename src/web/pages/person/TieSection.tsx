import type { PersonPage as Person } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { type PlainPhrase, t, tn } from '#language/say.ts'
import { plainDay } from '../../words/dates.ts'
import { warmthSaid } from '../../words/warmth.ts'
import styles from './TieChart.module.css'
import { TieChart } from './TieChart.tsx'

/** Two years as a chart, and the same as a table. */
export function TieSection({ person, today }: { person: Person; today: Day }) {
  const { chart } = person
  return (
    <section className={styles.block}>
      <div className={styles.cap}>
        <h2>{t('Two years')}</h2>
        {chart.exchanges.length > 0 && (
          <div className={styles.key} aria-hidden="true">
            <span>
              <i className={styles.you} />
              {t('from you')}
            </span>
            <span>
              <i className={styles.them} />
              {t('from them')}
            </span>
            <span>
              <i className={styles.dot} />
              {t('met')}
            </span>
            <span>
              <i className={styles.ring} />
              {t('expected')}
            </span>
          </div>
        )}
      </div>
      {chart.exchanges.length === 0 ? (
        <p className={`serif ${styles.none}`}>{t('Nothing passed between you in these two years.')}</p>
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
  const notes = chart.notes.map(({ on, text }) => t('{text}, {day}', { text, day: plainDay(on, today) }))
  const last = chart.exchanges.at(-1)?.on
  return [
    t('Warmth over two years, now {said}.', { said: warmthSaid(warmth, trend) }),
    notes.length > 0 ? t('Notable: {notes}.', { notes: notes.join('; ') }) : '',
    last
      ? tn(chart.exchanges.length, 'Exchanges on one day, the last on {last}.', 'Exchanges on {n} days, the last on {last}.', {
          last: plainDay(last, today),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const WHO = { out: 'from you', in: 'from them', both: 'both ways' } as const satisfies Record<string, PlainPhrase>

function ChartTable({ person: { name, chart }, today }: { person: Person; today: Day }) {
  const rows = chart.exchanges.toReversed()
  return (
    <details className={styles.table}>
      <summary>{t('Show as a table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('Exchanges with {name}', { name })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Day')}</th>
              <th scope="col">{t('Exchange')}</th>
              <th scope="col">{t('Warmth then')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ on, direction, isMeeting }) => (
              <tr key={on + direction}>
                <th scope="row">{plainDay(on, today)}</th>
                <td>{isMeeting ? t('met') : t(WHO[direction])}</td>
                <td className="num">{Math.round(chart.warmth.findLast((point) => point.on <= on)?.value ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
