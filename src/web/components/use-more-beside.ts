import { type RefObject, useEffect, useRef } from 'react'

/** So much stays visible beside the chosen one, so that its neighbour shows that there is one; the fade of Tabs.module.css is as wide. */
const BESIDE_PX = 44

/**
 * A row that scrolls sideways says on which sides there is more of it: its data-more is "before", "after" or both, and empty while all of
 * it is seen. What is pressed in it is kept in sight.
 * @param chosen  changes when another one is pressed
 */
export function useMoreBeside<Row extends HTMLElement>(chosen: string): RefObject<Row | null> {
  const row = useRef<Row>(null)
  // After every drawing: what stands in the row may have become longer.
  useEffect(() => say(row.current))
  useEffect(() => {
    const seen = row.current
    if (!seen) return
    const onChange = () => say(seen)
    const sizes = new ResizeObserver(onChange)
    sizes.observe(seen)
    seen.addEventListener('scroll', onChange, { passive: true })
    return () => {
      sizes.disconnect()
      seen.removeEventListener('scroll', onChange)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is pressed
  useEffect(() => showPressed(row.current), [chosen])
  return row
}

function say(row: HTMLElement | null): void {
  if (!row) return
  const { scrollLeft, clientWidth, scrollWidth } = row
  const sides = [scrollLeft > 1 && 'before', scrollLeft + clientWidth < scrollWidth - 1 && 'after']
  row.dataset.more = sides.filter(Boolean).join(' ')
}

/** Scrolls the row alone, never the page. */
function showPressed(row: HTMLElement | null): void {
  const pressed = row?.querySelector('[aria-pressed=true]')
  if (!row || !pressed) return
  const seen = row.getBoundingClientRect()
  const { left, right } = pressed.getBoundingClientRect()
  if (left < seen.left + BESIDE_PX) row.scrollLeft += left - seen.left - BESIDE_PX
  else if (right > seen.right - BESIDE_PX) row.scrollLeft += right - seen.right + BESIDE_PX
}
