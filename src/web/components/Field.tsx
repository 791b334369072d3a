import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
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

/** A choice of a few, as the browser draws it. */
export function Choice({
  label,
  value,
  onChoose,
  children,
  hideLabel,
}: {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
  hideLabel?: boolean
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      <span className={styles.choice}>
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
          {children}
        </select>
        <Icon name="down" size={16} stroke={1.8} />
      </span>
    </div>
  )
}
