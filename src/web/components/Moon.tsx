import type { Trend } from '#contract/shared.ts'
import { t } from '#language/say.ts'
import { warmthLevel, warmthSaid, warmthWord } from '../words/warmth.ts'
import { classes } from './classes.ts'
import styles from './Moon.module.css'
import { moonPath } from './moon-path.ts'

/** How warm a tie is, and whether it wanes: lit from the right while warming, from the left while cooling. Silent: words stand beside it. */
export function Moon({ value, trend, size = 16 }: { value: number; trend: Trend; size?: number }) {
  const r = Math.round((size / 2 - 1.2) * 10) / 10
  return (
    <svg
      className={classes(styles.moon, styles[`w${warmthLevel(value)}`])}
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
    >
      <circle className={styles.disc} r={r} />
      {value >= 3 && <path className={styles.lit} d={moonPath(value, r)} transform={trend === 'cooling' ? 'scale(-1 1)' : undefined} />}
    </svg>
  )
}

/** Moon, number, word. `short` drops the word for narrow rows; `withTrend` says it aloud for all. */
export function Warmth({ value, trend, size = 16, withTrend }: { value: number; trend: Trend; size?: number; withTrend?: boolean }) {
  return (
    <span className={styles.warmth}>
      <Moon value={value} trend={trend} size={size} />
      <span aria-hidden="true">
        <b>{Math.round(value)}</b>{' '}
        <span className={styles.word}>
          {warmthWord(value)}
          {withTrend && trend !== 'steady' && `, ${t(trend)}`}
        </span>
      </span>
      <span className="sr">{t('warmth {said}', { said: warmthSaid(value, trend) })}</span>
    </span>
  )
}
