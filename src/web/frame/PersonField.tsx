import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { t } from '#language/say.ts'
import { Icon } from '../components/Icon.tsx'
import { useFinding } from '../queries.ts'
import type { Named } from './desk.ts'
import { FoundPeople } from './FoundPeople.tsx'
import styles from './PersonField.module.css'

interface FieldProps {
  label: string
  /** The label is read but not shown: a heading above says it. */
  isLabelHidden?: boolean
  placeholder?: string
  /** Who stands in the field. */
  person: Named | undefined
  onChoose: (person: Named | undefined) => void
  /** Not offered. */
  except?: readonly string[]
  isFirst?: boolean
}

/** One person, found by typing; emptying the field takes them out again. */
export function PersonField({ label, isLabelHidden, placeholder = t('A name'), person, onChoose, except = [], isFirst }: FieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [chosen, setChosen] = useState(0)
  const found = useFinding(typed ?? '')
  const offered = typed?.trim() ? (found.data?.rows ?? []).filter((row) => !except.includes(row.id)) : []
  const current = offered[Math.min(chosen, offered.length - 1)]
  const isNobody = Boolean(typed?.trim()) && found.isSuccess && !found.isPlaceholderData && offered.length === 0
  // Somebody chosen elsewhere, on the map, stands in the field at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed yields to another person only
  useEffect(() => setTyped(undefined), [person?.id])
  const take = (taken: Named) => {
    onChoose({ id: taken.id, name: taken.name })
    setTyped(undefined)
    setChosen(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((at) => Math.min(offered.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setChosen((at) => Math.max(0, at - 1))
    else if (event.key === 'Enter' && current) take(current)
    else if (event.key === 'Escape' && typed !== undefined) setTyped(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onType = (text: string) => {
    if (text === '' && person) onChoose(undefined)
    setTyped(text)
    setChosen(0)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'sr' : undefined}>
        {label}
      </label>
      <span className={styles.box}>
        <Icon name="find" size={16} />
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-found`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          placeholder={placeholder}
          value={typed ?? person?.name ?? ''}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(undefined)}
          onFocus={(event) => event.target.select()}
          {...(isFirst ? { 'data-first': true } : {})}
        />
      </span>
      <FoundPeople id={id} offered={offered} current={current} onTake={take} />
      <p className={styles.nobody} role="status">
        {isNobody && t('Nobody here is called so.')}
      </p>
    </div>
  )
}
