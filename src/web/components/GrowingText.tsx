import { useLayoutEffect, useRef } from 'react'

/** Browsers that know this grow the field as the page is laid out; measuring it means laying the page out twice. */
const GROWS_BY_ITSELF = globalThis.CSS?.supports('field-sizing', 'content') ?? false

/** Words that can be changed where they stand; the field grows with them. */
export function GrowingText({
  id,
  value,
  onChange,
  className,
  label,
  onLeave,
}: {
  id?: string
  value: string
  onChange: (value: string) => void
  className?: string | undefined
  /** Where no label stands beside it. */
  label?: string
  /** The field is left: by Esc, with Tab, or for another place. */
  onLeave?: () => void
}) {
  const ref = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = ref.current
    if (!field || GROWS_BY_ITSELF) return
    const measure = () => {
      field.style.height = 'auto'
      field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(field.parentElement ?? field)
    return () => watching.disconnect()
  }, [value])
  return (
    <textarea
      ref={ref}
      id={id}
      aria-label={label}
      className={className}
      style={{ fieldSizing: 'content' }}
      rows={1}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
      onKeyDown={(event) => event.key === 'Escape' && onLeave && event.currentTarget.blur()}
    />
  )
}
