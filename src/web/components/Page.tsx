import { type ReactNode, useEffect } from 'react'
import { t } from '#language/say.ts'
import { classes } from './classes.ts'
import styles from './Page.module.css'

/** The frame of a page: header, column, margin. The margin is for context and never holds the main action. */
export function Page({
  title,
  header,
  margin,
  marginLabel = t('In the margin'),
  layout = 'reading',
  children,
}: {
  /** For the browser's tab. */
  title: string
  header?: ReactNode
  margin?: ReactNode
  marginLabel?: string
  layout?: 'reading' | 'list' | 'import' | 'ask' | 'review' | 'share' | 'map' | 'list-of-map'
  children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · Tend`
  }, [title])
  return (
    <main id="main" tabIndex={-1} className={classes(styles.page, styles[layout])}>
      {header && <header>{header}</header>}
      <div className={styles.column}>{children}</div>
      {margin && (
        <aside className={styles.margin} aria-label={marginLabel}>
          {margin}
        </aside>
      )}
    </main>
  )
}

/** A part of the margin under a 1 px ink rule. */
export function MarginSection({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  )
}
