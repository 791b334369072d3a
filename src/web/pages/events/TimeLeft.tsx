import styles from './Events.module.css'

const R = 7.5

/** A ring that empties over two days, with its words beside it. */
export function TimeLeft({ share, said }: { share: number; said: string }) {
  const length = 2 * Math.PI * R
  return (
    <p className={styles.left}>
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" strokeWidth="2.5" aria-hidden="true">
        <circle cx="10" cy="10" r={R} stroke="var(--rule)" />
        <circle
          cx="10"
          cy="10"
          r={R}
          stroke="var(--moss)"
          strokeLinecap="round"
          strokeDasharray={`${share * length} ${length}`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      {said}
    </p>
  )
}
