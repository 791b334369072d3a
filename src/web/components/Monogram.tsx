import { useState } from 'react'
import { photoHref } from '#contract/client.ts'
import { classes } from './classes.ts'
import { initials, tintOf } from './initials.ts'
import styles from './Monogram.module.css'

export type MonogramSize = 's' | 'm' | 'n' | 'l' | 'xl'

interface MonogramProps {
  readonly id: string
  readonly name: string
  readonly size?: MonogramSize
  readonly hasPhoto?: boolean
}

/** Their photo, or initials on one of six tints where there is none or it does not come; silent, the name stands beside it. */
export function Monogram({ id, name, size = 'n', hasPhoto = false }: MonogramProps) {
  const [failed, setFailed] = useState<string>()
  return (
    <span className={classes(styles.monogram, styles[size], styles[`t${tintOf(id)}`])} aria-hidden="true">
      {initials(name)}
      {hasPhoto && failed !== id && (
        <img className={styles.photo} src={photoHref(id)} alt="" loading="lazy" decoding="async" onError={() => setFailed(id)} />
      )}
    </span>
  )
}
