import { classes } from './classes.ts'
import { initials, tintOf } from './initials.ts'
import styles from './Monogram.module.css'

export type MonogramSize = 's' | 'm' | 'n' | 'l' | 'xl'

/** Initials on one of six tints; silent, the name stands beside it. */
export function Monogram({ id, name, size = 'n' }: { id: string; name: string; size?: MonogramSize }) {
  return (
    <span className={classes(styles.monogram, styles[size], styles[`t${tintOf(id)}`])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
