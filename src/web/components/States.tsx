import { type ReactNode, useEffect, useState } from 'react'
import { Refused } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { rich } from '../words/rich.tsx'
import { Button } from './Button.tsx'
import styles from './States.module.css'
import { Sprout } from './Stem.tsx'

/** Nothing here: a young stem, a sentence, one way on. */
export function Empty({ title, children, act, mark }: { title: string; children?: ReactNode; act?: ReactNode; mark?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {mark ?? <Sprout />}
      <div>
        <h2>{title}</h2>
        {children && <p>{children}</p>}
        {act}
      </div>
    </div>
  )
}

/** What happened, what is safe, what to do. */
export function Failed({ error, onRetry, what }: { error: Error; onRetry?: (() => void) | undefined; what: string }) {
  const said = error instanceof Refused ? error.message : t('What came back could not be read. What is stored is safe.')
  return (
    <div className={styles.failed} role="alert">
      <h2>{what}</h2>
      <p>{said}</p>
      {onRetry && (
        <Button small onClick={onRetry}>
          {t('Try again')}
        </Button>
      )}
    </div>
  )
}

/** Draws the shape of what comes, but only after 200 ms: most answers are quicker, and a flash is worse than nothing. */
export function Waiting({ label, children }: { label: string; children: ReactNode }) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true">
      <p className="sr" role="status">
        {label}
      </p>
      {isLong && children}
    </div>
  )
}

/** Rows in the shape of a list of people. */
export function RowShapes({ rows = 6 }: { rows?: number }) {
  return (
    <div className={styles.shapes}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes have no identity
        <div key={row}>
          <i />
          <i style={{ width: `${34 + ((row * 17) % 31)}%` }} />
          <i />
        </div>
      ))}
    </div>
  )
}

/** A well-coloured block that breathes. */
export function Shape({ height, width = '100%' }: { height: number; width?: number | string }) {
  return <i className={styles.shape} style={{ height, width }} />
}

/** The door is shut: no session in this browser. */
export function SignedOut() {
  return (
    <main id="main" className={styles.door} tabIndex={-1}>
      <h1>{t('This browser does not have the key yet.')}</h1>
      <p className="dek">
        {rich(
          'An address opens the door once. {command} prints a new one, also while Tend is running: it lets this browser in, and no other.',
          {
            command: <code>tend start</code>,
          },
        )}
      </p>
      <p className="meta">{t('What you have brought in is safe, and still only on this machine.')}</p>
    </main>
  )
}

export const isSignedOut = (error: unknown) => error instanceof Refused && error.status === 401
