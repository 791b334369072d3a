import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { offerToastPlace } from './toast-place.ts'

/** The browser's own modal dialog: it keeps the focus in, closes with Esc and with the browser's Back, and gives the focus back. */
export function Dialog({ label, onClose, children, wide }: { label: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  const ref = useRef<HTMLDialogElement>(null)
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    // React focuses autoFocus while the dialog is still closed, where nothing can be focused.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    const takeBack = said.current ? offerToastPlace(said.current) : undefined
    return () => {
      takeBack?.()
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    // What it belongs to is left behind then.
    addEventListener('popstate', onClose)
    return () => removeEventListener('popstate', onClose)
  }, [onClose])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself; the click is the one on its backdrop.
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className={styles.inside}>{children}</div>
      <div ref={said} role="status" aria-live="polite" />
    </dialog>
  )
}
