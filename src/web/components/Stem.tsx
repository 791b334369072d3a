import { t } from '#language/say.ts'
import { leafPath } from './leaf-path.ts'
import styles from './Stem.module.css'
import { layStem, type Season } from './stem-layout.ts'

export type { Season } from './stem-layout.ts'

/** The whole tie, leaf by leaf from the first contact upwards: left from you, right from them, dots where you met. */
export function Stem({
  seasons,
  width = 300,
  height = 520,
  label,
}: {
  seasons: readonly Season[]
  width?: number
  height?: number
  label: string
}) {
  const { spine, pairs } = layStem(seasons, width, height)
  return (
    <svg className={styles.stem} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <path d={spine} className={styles.spine} />
      {pairs.map(({ key, you, them, dots, year }) => (
        <g key={key}>
          {[you && { ...you, side: styles.you }, them && { ...them, side: styles.them }].map((leaf) => {
            if (!leaf) return null
            const { d, rib } = leafPath(leaf.base, leaf.tip)
            return (
              <g key={leaf.side}>
                <path d={d} className={leaf.side} />
                <path d={rib} className={styles.rib} />
              </g>
            )
          })}
          {dots.map((dot) => (
            <circle key={dot.y} cx={dot.x} cy={dot.y} r="3.4" className={styles.met} />
          ))}
          {year && (
            <text x="0" y={year.y}>
              {year.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

const SEASONS: readonly Season[] = [
  [2, 1],
  [3, 4],
  [4, 3],
  [3, 4],
  [5, 7],
  [6, 5],
  [5, 4],
  [2, 3],
  [1, 1],
  [1, 1],
  [3, 4],
  [7, 5],
  [6, 6],
  [8, 6],
  [6, 8],
  [9, 9],
].map(([out, into], index) => ({ from: `s${index}`, label: '', out: out!, in: into!, met: index % 3 === 1 || index > 12 ? 1 : 0 }))

/** An invented tie of sixteen seasons, for the first page. */
export function SampleStem({ width = 420, height = 690 }: { width?: number; height?: number }) {
  return <Stem seasons={SEASONS} width={width} height={height} label={t('An invented friendship of sixteen seasons, leaf by leaf.')} />
}

/** Two young leaves: what stands beside an empty page. */
export function Sprout() {
  return (
    <svg className={styles.stem} width="92" height="104" viewBox="0 0 92 104" aria-hidden="true">
      <path className={styles.spine} d="M44 100C45 92 43 86 44 78" />
      <path className={styles.you} d="M44 82C34 82 29 77 28 68c10 0 15 5 16 14Z" />
      <path className={styles.them} d="M44 79c0-9 5-14 15-15 0 10-5 15-15 15Z" />
      <path d="M14 100H76" stroke="var(--rule-2)" />
    </svg>
  )
}
