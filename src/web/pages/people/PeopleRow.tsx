import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { PersonRow } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t, tf } from '#language/say.ts'
import { classes } from '../../components/classes.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { Strip } from '../../components/Strip.tsx'
import { elapsedInFigures, rhythmInWords } from '../../words/durations.ts'
import styles from './People.module.css'
import { GROUPS, type Group } from './rows.ts'

export interface PeopleRowProps {
  row: PersonRow
  today: Day
  rowIndex: number
  height: number
  isLooked: boolean
  isSelected: boolean
  isPicking: boolean
  onLook: () => void
  onToggle: () => void
}

export const PeopleRow = memo(
  function PeopleRow({ row, today, rowIndex, height, isLooked, isSelected, isPicking, onLook, onToggle }: PeopleRowProps) {
    const rhythm = row.pinnedRhythmDays ?? row.gapDays
    const where = [row.organisation, row.place].filter(Boolean).join(', ')
    return (
      <tr
        aria-rowindex={rowIndex}
        className={classes(styles.row, (isLooked || isSelected) && styles.looked, row.isResting && styles.muted)}
        style={{ height }}
        onClick={(event) => event.target instanceof Element && !event.target.closest('a, label') && onLook()}
      >
        <th scope="row" className={styles.person}>
          <label className={classes(styles.box, (isSelected || isPicking) && styles.shown)}>
            <input type="checkbox" checked={isSelected} onChange={onToggle} aria-label={t('Select {name}', { name: row.name })} />
            <Monogram id={row.id} name={row.name} hasPhoto={row.hasPhoto} size="m" />
          </label>
          <span className={styles.name}>
            <Link to="/people/$id" params={{ id: row.id }} onFocus={onLook}>
              {row.name}
            </Link>
            {where && <small>{where}</small>}
          </span>
        </th>
        <td className={styles.strip}>
          <Strip exchanges={row.strip} to={today} expectedOn={row.expectedOn} />
        </td>
        <td className={styles.since}>
          {row.elapsedDays === null ? <small>{t('not yet')}</small> : <b className="num">{elapsedInFigures(row.elapsedDays)}</b>}
          {rhythm !== null && <small>{rhythmInWords(rhythm)}</small>}
        </td>
        <td className={styles.warmth}>
          <Warmth value={row.warmth} trend={row.trend} />
        </td>
      </tr>
    )
  },
  (before, after) =>
    before.row === after.row &&
    before.today === after.today &&
    before.height === after.height &&
    before.isLooked === after.isLooked &&
    before.isSelected === after.isSelected &&
    before.isPicking === after.isPicking,
)

export function GroupRow({ group, count, height }: { group: Group; count: number; height: number }) {
  const { title, says } = GROUPS[group]
  return (
    <tr className={styles.group} style={{ height }}>
      <th colSpan={4} scope="rowgroup">
        <h2>{t(title)}</h2>
        <span className="meta">
          {tf(count, '{n} person', '{n} people^figures')}
          <span className={styles.says}> · {t(says)}</span>
        </span>
      </th>
    </tr>
  )
}

export function WaitingRow({ height }: { height: number }) {
  return (
    <tr className={styles.waiting} style={{ height }}>
      <td colSpan={4}>
        <i />
        <i />
      </td>
    </tr>
  )
}
