import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './ScrollEnd.module.css'

/** A chart too wide for the phone shows its newest part and scrolls sideways to the older one. */
export function ScrollEnd({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    // Called first when the page is laid out, before it is painted: asked any earlier, it would have to be laid out twice.
    const watching = new ResizeObserver(() => {
      setScrolls(box.scrollWidth > box.clientWidth + 1)
      box.scrollLeft = box.scrollWidth
    })
    watching.observe(box)
    return () => watching.disconnect()
  }, [])
  return (
    <div ref={ref} className={styles.box} data-scrolls {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  )
}
