import { inFigures } from '../words/numbers.ts'
import styles from './Tabs.module.css'
import { useMoreBeside } from './use-more-beside.ts'

export interface Tab<Name extends string> {
  readonly name: Name
  readonly title: string
  readonly count?: number
}

/** Words with counts; the chosen one is underlined. Buttons, because each changes the list below and no panel is hidden. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string
  tabs: readonly Tab<Name>[]
  chosen: Name
  onChoose: (name: Name) => void
}) {
  const row = useMoreBeside<HTMLFieldSetElement>(chosen)
  return (
    <div className={styles.row}>
      <fieldset ref={row} className={styles.tabs} aria-label={label}>
        {tabs.map(({ name, title, count }) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
            {title} {count !== undefined && <span className={styles.count}>{inFigures(count)}</span>}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
