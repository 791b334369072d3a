import type { PersonRow } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Monogram } from '../components/Monogram.tsx'
import styles from './FoundPeople.module.css'

/** People found for what was typed into a combobox, below it; the field keeps the focus and hears the keys. @param id  of the field */
export function FoundPeople({
  id,
  offered,
  current,
  onTake,
}: {
  id: string
  offered: readonly PersonRow[]
  current: PersonRow | undefined
  onTake: (person: PersonRow) => void
}) {
  return (
    <div id={`${id}-found`} role="listbox" aria-label={t('People found')} className={offered.length > 0 ? styles.found : undefined}>
      {offered.map((row) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={row.id}
          id={`${id}-${row.id}`}
          role="option"
          aria-selected={row === current}
          className={styles.line}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(row)}
        >
          <Monogram id={row.id} name={row.name} hasPhoto={row.hasPhoto} size="s" />
          <span>{row.name}</span>
          <small>{row.place ?? row.organisation}</small>
        </div>
      ))}
    </div>
  )
}
