import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './ScrollEnd.module.css'

/**
 * A chart too wide for the phone shows its newest part and scrolls sideways to the older one.
 * @param seen  how far along, from 0 to 1, stands what has to be in sight, where that is not its end
 */
export function ScrollEnd({ label, seen = 1, children }: { label: string; seen?: number; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    // Called first when the page is laid out, before it is painted: asked any earlier, it would have to be laid out twice.
    const watching = new ResizeObserver(() => {
      setScrolls(box.scrollWidth > box.clientWidth + 1)
      // As far to the end as leaves what has to be seen a little in from the edge.
      box.scrollLeft = Math.min(box.scrollWidth - box.clientWidth, seen * box.scrollWidth - box.clientWidth / 4)
    })
    watching.observe(box)
    return () => watching.disconnect()
  }, [seen])
  return (
    <div ref={ref} className={styles.box} data-scrolls {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  )
}
