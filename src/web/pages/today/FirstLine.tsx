import { useLayoutEffect, useRef } from 'react'
import styles from './OpenCard.module.css'

/** The draft, editable where it stands; it grows with its text. */
export function FirstLine({ id, value, onChange }: { id: string; value: string; onChange: (value: string) => void }) {
  const ref = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    const measure = () => {
      field.style.height = 'auto'
      field.style.height = `${field.scrollHeight}px`
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(field.parentElement ?? field)
    return () => watching.disconnect()
  }, [value])
  return <textarea ref={ref} id={id} className={styles.draft} rows={1} value={value} onChange={(event) => onChange(event.target.value)} />
}
