import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { NetworkPage } from '#contract/network.ts'
import { type Phrase, t } from '#language/say.ts'
import { warmthWord } from '../../words/warmth.ts'
import { type ListedBy, type ListedPerson, listed } from './list-rows.ts'
import styles from './Network.module.css'

const ROW_HEIGHT = 52
const COLUMNS = [
  { by: 'name', title: 'Person' },
  { by: 'community', title: 'Community' },
  { by: 'ties', title: 'Tied to' },
  { by: 'warmth', title: 'Warmth' },
] as const satisfies readonly { by: ListedBy; title: Phrase }[]

/** All of the map as a table, sorted as one likes; only the rows in sight are drawn. */
export function NetworkList({ page, looked, onLook }: { page: NetworkPage; looked: string | undefined; onLook: (id: string) => void }) {
  const [by, setBy] = useState<ListedBy>('warmth')
  const rows = useMemo(() => listed(page, by), [page, by])
  const table = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(0)
  // The list begins at its beginning, wherever the map was left.
  useLayoutEffect(() => scrollTo(0, 0), [])
  useLayoutEffect(() => setMargin((table.current?.getBoundingClientRect().top ?? 0) + scrollY), [])
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => ROW_HEIGHT, overscan: 10, scrollMargin: margin })
  const inSight = virtual.getVirtualItems()
  const above = (inSight[0]?.start ?? margin) - margin
  const below = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? margin) - margin)
  return (
    <table ref={table} className={styles.table} aria-label={t('Everybody on the map')} aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          {COLUMNS.map(({ by: column, title }) => (
            <th key={column} scope="col" className={styles[column]} aria-sort={sortOf(column, by)}>
              <button type="button" onClick={() => setBy(column)}>
                {t(title)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {above > 0 && <Spacer height={above} />}
        {inSight.map(({ index }) => {
          const row = rows[index]!
          return (
            <tr key={row.id} aria-rowindex={index + 2} aria-selected={row.id === looked} style={{ height: ROW_HEIGHT }}>
              <th scope="row" className={styles.name}>
                <button type="button" onClick={() => onLook(row.id)}>
                  {row.name}
                </button>
                <small>{row.bridge ?? row.organisation}</small>
              </th>
              <td className={styles.community}>{row.community ?? t('in none')}</td>
              <td className={styles.ties} title={row.closest.join(', ')}>
                {closestOf(row)}
              </td>
              <td className={styles.warmth}>
                {row.warmth} <span>{warmthWord(row.warmth)}</span>
              </td>
            </tr>
          )
        })}
        {below > 0 && <Spacer height={below} />}
      </tbody>
    </table>
  )
}

function closestOf({ closest }: ListedPerson): string {
  if (closest.length === 0) return t('nobody known')
  const names = closest.slice(0, 2).join(', ')
  return closest.length > 2 ? t('{names} and {n} more', { names, n: closest.length - 2 }) : names
}

const sortOf = (column: ListedBy, by: ListedBy) => {
  if (column !== by) return undefined
  return column === 'name' || column === 'community' ? 'ascending' : 'descending'
}

function Spacer({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one is only height
    <tr aria-hidden="true">
      <td colSpan={4} style={{ height, padding: 0 }} />
    </tr>
  )
}
