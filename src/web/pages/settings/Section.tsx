import type { ReactNode } from 'react'
import styles from './Settings.module.css'

/** A part of the page with its plain questions. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** One question, what it means in a line, and what answers it. */
export function Question({ asks, means, children }: { asks: string; means?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles.question}>
      <legend>{asks}</legend>
      {means && <p className="meta">{means}</p>}
      {children}
    </fieldset>
  )
}

/** A choice of a few words, side by side: one of them, or several. */
export function Words<Value extends string | number>({
  options,
  chosen,
  isSingle,
  name,
  onToggle,
}: {
  options: readonly { readonly value: Value; readonly title: string }[]
  chosen: readonly Value[]
  isSingle?: boolean
  name: string
  onToggle: (value: Value) => void
}) {
  return (
    <div className={styles.words}>
      {options.map(({ value, title }) => (
        <label key={value}>
          <input type={isSingle ? 'radio' : 'checkbox'} name={name} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{title}</span>
        </label>
      ))}
    </div>
  )
}
