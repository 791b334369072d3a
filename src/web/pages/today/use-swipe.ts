import { type CSSProperties, type TouchEvent, useState } from 'react'

const FAR_ENOUGH_PX = 96

/** On the phone: right is done, left is snooze. Buttons do the same; a mostly vertical move scrolls as always. */
export function useSwipe({ onRight, onLeft }: { onRight: () => void; onLeft: () => void }) {
  const [from, setFrom] = useState<{ x: number; y: number }>()
  const [by, setBy] = useState(0)
  const style: CSSProperties = by === 0 ? {} : { transform: `translateX(${by}px)`, opacity: 1 - Math.min(0.5, Math.abs(by) / 400) }
  return {
    style,
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0]
      const isField = event.target instanceof Element && event.target.closest('textarea, [data-scrolls]')
      setFrom(touch && event.touches.length === 1 && !isField ? { x: touch.clientX, y: touch.clientY } : undefined)
    },
    onTouchMove: (event: TouchEvent) => {
      const touch = event.touches[0]
      if (!from || !touch) return
      const x = touch.clientX - from.x
      if (Math.abs(x) > 12 && Math.abs(x) > Math.abs(touch.clientY - from.y) * 1.6) setBy(x)
    },
    onTouchEnd: () => {
      if (by > FAR_ENOUGH_PX) onRight()
      else if (by < -FAR_ENOUGH_PX) onLeft()
      setBy(0)
      setFrom(undefined)
    },
    onTouchCancel: () => setBy(0),
  }
}
