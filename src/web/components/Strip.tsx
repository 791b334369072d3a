import { memo } from 'react'
import type { Exchange } from '#contract/shared.ts'
import type { Day } from '#domain/time.ts'
import styles from './Strip.module.css'
import { strokes, yearScale } from './strip-marks.ts'

const WIDTH = 132
const MIDDLE = 13

/** Twelve months at a glance. Silent: the time since and the rhythm stand beside it in words. */
export const Strip = memo(function Strip({
  exchanges,
  to,
  expectedOn,
}: {
  exchanges: readonly Exchange[]
  to: Day
  expectedOn: Day | null
}) {
  const x = yearScale(to, WIDTH - 8)
  const at = (on: Day) => x(on) + 4
  const expectedX = expectedOn && expectedOn <= to && at(expectedOn) >= 4 ? at(expectedOn) : undefined
  const paths = { you: '', them: '' }
  for (const { x: left, side, length } of strokes(exchanges, at, 3, 10.5))
    if (left >= 0) paths[side] += side === 'you' ? `M${left} ${MIDDLE - 1.2}v${-length}` : `M${left} ${MIDDLE + 1.2}v${length}`
  return (
    <svg className={styles.strip} width={WIDTH} height={26} viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
      <line className={styles.base} x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <path className={styles.you} d={paths.you} />
      <path className={styles.them} d={paths.them} />
      {exchanges
        .filter(({ isMeeting, on }) => isMeeting && at(on) >= 0)
        .map(({ on, direction }) => (
          <circle key={on + direction} className={styles.met} cx={at(on)} cy={MIDDLE} r="2.6" />
        ))}
      {expectedX !== undefined && <circle className={styles.expected} cx={expectedX} cy={MIDDLE} r="3.2" />}
    </svg>
  )
})
