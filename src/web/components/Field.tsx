import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useState } from 'react'
import type { Option } from '../words/places.ts'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  error?: string
  hideLabel?: boolean
  /** Takes the focus when its dialog opens. */
  'data-first'?: boolean
}

/** A label above, serif text in a visible edge, an error below. */
export function Field({ label, error, hideLabel, ...rest }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      <input id={id} {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})} {...rest} />
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
  hideLabel?: boolean
  /** It is about to be opened. */
  onNear?: () => void
}

/** A choice of a few, as the browser draws it. */
export function Choice({ label, value, onChoose, children, hideLabel, onNear }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      <span className={styles.choice}>
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)} onPointerDown={onNear} onFocus={onNear}>
          {children}
        </select>
        <Icon name="down" size={16} stroke={1.8} />
      </span>
    </div>
  )
}

/** Long after a page has been drawn, and soon enough for whoever looks for the choice. */
const REST_AFTER_MS = 400

/** A choice of hundreds: what is chosen is drawn with the page, the rest once the page stands, or when it is about to be opened. */
export function LongChoice({
  chosen,
  rest,
  ...choice
}: Omit<ChoiceProps, 'children' | 'onNear' | 'value'> & { chosen: Option; rest: () => readonly Option[] }) {
  const [options, setOptions] = useState<readonly Option[]>()
  useEffect(() => {
    if (options) return
    const timer = setTimeout(() => setOptions(rest()), REST_AFTER_MS)
    return () => clearTimeout(timer)
  }, [options, rest])
  const isThere = options?.some(({ value }) => value === chosen.value)
  return (
    <Choice {...choice} value={chosen.value} onNear={() => setOptions((before) => before ?? rest())}>
      {!isThere && <option value={chosen.value}>{chosen.title}</option>}
      {options?.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </Choice>
  )
}
