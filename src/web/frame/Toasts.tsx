import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '#language/say.ts'
import { Key } from '../components/Key.tsx'
import { useToastPlace } from '../components/toast-place.ts'
import type { Toast } from './desk.ts'
import styles from './Toasts.module.css'

const SHOWN_MS = 8000

/** One at a time, eight seconds, longer while it is focused or pointed at. Always a way back. */
export function Toasts({
  toast,
  onUndo,
  onGone,
}: {
  toast: Toast | undefined
  onUndo: (changeIds: readonly string[]) => void
  onGone: () => void
}) {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!toast || isHeld) return
    const timer = setTimeout(onGone, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, isHeld, onGone])
  const dialog = useToastPlace()
  const said = toast && (
    <div className={styles.place}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it longer */}
      <div
        className={styles.toast}
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        onFocus={() => setIsHeld(true)}
        onBlur={() => setIsHeld(false)}
      >
        <span>{toast.sentence}</span>
        {toast.changeIds?.length ? (
          <button type="button" onClick={() => toast.changeIds && onUndo(toast.changeIds)}>
            {t('Undo')} <Key>U</Key>
          </button>
        ) : (
          <button type="button" onClick={onGone}>
            {t('Close')}
          </button>
        )}
      </div>
    </div>
  )
  return (
    <>
      <div role="status" aria-live="polite">
        {!dialog && said}
      </div>
      {dialog && createPortal(said, dialog)}
    </>
  )
}
