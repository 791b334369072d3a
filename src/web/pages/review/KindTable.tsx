import type { KindMonth } from '#contract/kind.ts'
import { monthShort } from '../../words/dates.ts'
import styles from './Review.module.css'

const NAMES = { 1: 'seldom', 2: 'only in need', 3: 'all the time' } as const

/** The same as the drawing, newest first. */
export function KindTable({ months }: { months: readonly KindMonth[] }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Kind</th>
            <th scope="col">What decided</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ on, kind, rule, because }) => (
            <tr key={on}>
              <th scope="row">
                {monthShort(on)} {on.slice(0, 4)}
              </th>
              <td>{rule === 4 ? `in between, nearer ${NAMES[kind]}` : NAMES[kind]}</td>
              <td>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
