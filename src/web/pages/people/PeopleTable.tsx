import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { People, PersonRow } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { classes } from '../../components/classes.ts'
import { Failed } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useKeys } from '../../frame/use-keys.ts'
import { peoplePage } from '../../queries.ts'
import styles from './People.module.css'
import { GroupRow, PeopleRow, WaitingRow } from './PeopleRow.tsx'
import type { PeopleSearch } from './people-search.ts'
import { layLines, PAGE_SIZE } from './rows.ts'

interface TableProps {
  first: People
  search: PeopleSearch
  today: Day
  looked: PersonRow | undefined
  onLook: (row: PersonRow) => void
  selected: ReadonlyMap<string, PersonRow>
  onToggle: (row: PersonRow) => void
}

/** Where the table began at the last visit: it will begin there again, and the right rows are drawn at once. */
let marginBefore = 0

/** As many rows as there are people, of which only those in sight are drawn and asked for, a hundred at a time. */
export function PeopleTable({ first, search, today, looked, onLook, selected, onToggle }: TableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(marginBefore)
  const rowHeight = useRowHeight()
  const lines = useMemo(() => layLines(first), [first])
  const virtual = useWindowVirtualizer({
    count: lines.count,
    estimateSize: (line) => (lines.at(line).type === 'head' ? 68 : rowHeight),
    overscan: 4,
    scrollMargin: margin,
  })
  useLayoutEffect(() => {
    marginBefore = (table.current?.getBoundingClientRect().top ?? 0) + scrollY
    setMargin(marginBefore)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights move every row
  useEffect(() => virtual.measure(), [lines, rowHeight])

  const inSight = virtual.getVirtualItems()
  const indexes = inSight.flatMap(({ index }) => {
    const line = lines.at(index)
    return line.type === 'row' ? [line.index] : []
  })
  const pages = [...new Set(indexes.map((index) => Math.floor(index / PAGE_SIZE)))]
  const asked = useQueries({ queries: pages.map((page) => peoplePage({ ...search, offset: page * PAGE_SIZE, limit: PAGE_SIZE })) })
  const rowAt = (index: number): PersonRow | undefined => {
    const page = Math.floor(index / PAGE_SIZE)
    const rows = asked[pages.indexOf(page)]?.data?.rows ?? (page === 0 ? first.rows : undefined)
    return rows?.[index % PAGE_SIZE]
  }
  const failed = asked.find((page) => page.isError && !page.data)

  const [at, setAt] = useState(-1)
  const navigate = useNavigate()
  const { openLog } = useDesk()
  const move = (by: number) => {
    const next = Math.min(first.total - 1, Math.max(0, at + by))
    setAt(next)
    virtual.scrollToIndex(lines.lineOf(next), { align: 'auto' })
    const row = rowAt(next)
    if (row) onLook(row)
  }
  const current = at >= 0 ? rowAt(at) : undefined
  const open = () => current && void navigate({ to: '/people/$id', params: { id: current.id } })
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => current && onToggle(current),
    Enter: open,
    l: () => openLog(selected.size > 0 ? [...selected.values()] : current ? [current] : []),
  })
  const above = (inSight[0]?.start ?? margin) - margin
  const below = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? margin) - margin)
  return (
    <>
      <table
        ref={table}
        className={classes(styles.table, lines.at(0).type === 'row' && styles.ungrouped)}
        aria-label={t('People')}
        aria-rowcount={first.total + 1}
      >
        <colgroup>
          <col />
          <col className={styles.stripColumn} />
          <col className={styles.sinceColumn} />
          <col className={styles.warmthColumn} />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">{t('Person')}</th>
            <th scope="col">{t('Last twelve months')}</th>
            <th scope="col">{t('Last contact and rhythm')}</th>
            <th scope="col">{t('Warmth')}</th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {inSight.map((item) => {
            const line = lines.at(item.index)
            if (line.type === 'head') return <GroupRow key={line.group} group={line.group} count={line.count} height={item.size} />
            const row = rowAt(line.index)
            if (!row) return <WaitingRow key={`waiting-${line.index}`} height={item.size} />
            return (
              <PeopleRow
                key={row.id}
                row={row}
                today={today}
                rowIndex={line.index + 2}
                height={item.size}
                isLooked={row.id === looked?.id}
                isSelected={selected.has(row.id)}
                isPicking={selected.size > 0}
                onLook={() => {
                  setAt(line.index)
                  onLook(row)
                }}
                onToggle={() => onToggle(row)}
              />
            )
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
      {failed?.error && <Failed error={failed.error} what={t('Some people could not be read.')} onRetry={() => void failed.refetch()} />}
    </>
  )
}

function Spacer({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one is only height
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={4} style={{ height }} />
    </tr>
  )
}

/** 56 px, 60 on the phone, and as much more as the reader has enlarged the text. */
function useRowHeight(): number {
  const [height, setHeight] = useState(56)
  useLayoutEffect(() => {
    const measure = () => {
      const scale = Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
      setHeight(Math.round((innerWidth < 720 ? 60 : 56) * scale))
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return height
}
