import type { KindMonth } from '#contract/kind.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { monthAndYear } from '../../words/dates.ts'
import styles from './Review.module.css'

const NAMES = { 1: 'seldom', 2: 'only in need', 3: 'all the time' } as const satisfies Record<number, PlainPhrase>

/** The same as the drawing, newest first. */
export function KindTable({ months }: { months: readonly KindMonth[] }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Month')}</th>
            <th scope="col">{t('Kind')}</th>
            <th scope="col">{t('What decided')}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ on, kind, rule, because }) => (
            <tr key={on}>
              <th scope="row">{monthAndYear(on)}</th>
              <td>{rule === 4 ? t('in between, nearer {kind}', { kind: t(NAMES[kind]) }) : t(NAMES[kind])}</td>
              <td>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
