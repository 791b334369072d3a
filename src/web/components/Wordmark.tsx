import styles from './Wordmark.module.css'

/** The leaf and the name. */
export function Wordmark() {
  return (
    <span className={styles.mark}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M11 20.500V9" />
        <path d="M11 12.500C6.500 12.500 4 10 3.500 5.500c4.500 0 7.500 2.500 7.500 7Z" fill="currentColor" fillOpacity=".18" />
        <path d="M11 9.500c0-4 2.500-7 7.500-7.500 0 5-2.500 7.500-7.500 7.500Z" fill="currentColor" fillOpacity=".5" />
      </svg>
      Tend
    </span>
  )
}
