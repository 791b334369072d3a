import { t, tf } from '#language/say.ts'
import { bandScale } from './band-scale.ts'
import styles from './Share.module.css'

export interface BandProps {
  title: string
  words: string
  /** Null where it is not known. */
  count: number | null
  floor: number
  /** Null where nothing is too much. */
  ceiling: number | null
  /** What is counted. */
  unit: 'post' | 'comment'
}

/** One count of this month on its track, between what is enough and what is the most. */
export function Band({ title, words, count, floor, ceiling, unit }: BandProps) {
  const { from, to, at } = bandScale({ count, floor, ceiling })
  const wish =
    ceiling === null ? t('{floor} or more are your wish', { floor }) : t('between {floor} and {ceiling} is your wish', { floor, ceiling })
  const said =
    count === null
      ? t('{title}: not known this month, {wish}', { title, wish })
      : unit === 'post'
        ? tf(count, '{title}: {n} post this month, {wish}', '{title}: {n} posts this month, {wish}', { title, wish })
        : tf(count, '{title}: {n} comment this month, {wish}', '{title}: {n} comments this month, {wish}', { title, wish })
  const areClose = to - from < 26
  return (
    <>
      <div className={styles.bandHead}>
        <b>{title}</b>
        <span>{words}</span>
      </div>
      <svg viewBox="0 0 320 30" role="img" aria-label={said}>
        <line x1={2} x2={318} y1={10} y2={10} stroke="var(--rule)" strokeWidth={6} strokeLinecap="round" />
        <line x1={from} x2={to} y1={10} y2={10} stroke="var(--heat-1)" strokeWidth={6} />
        <line x1={from} x2={from} y1={4} y2={16} stroke="var(--moss)" strokeWidth={1.4} />
        {ceiling !== null && <line x1={to} x2={to} y1={4} y2={16} stroke="var(--moss)" strokeWidth={1.4} />}
        {at !== null && <circle cx={at} cy={10} r={5.5} fill="var(--moss)" stroke="var(--paper)" strokeWidth={1.5} />}
        <text x={from} y={29} textAnchor={areClose ? 'end' : 'middle'}>
          {floor}
        </text>
        {ceiling !== null && (
          <text x={areClose ? to + 2 : to} y={29} textAnchor={areClose ? 'start' : 'middle'}>
            {ceiling}
          </text>
        )}
      </svg>
    </>
  )
}
