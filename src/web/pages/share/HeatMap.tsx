import { useState } from 'react'
import type { SharePage } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { monthShort, plainDay, shortDay, weekdayLetter } from '../../words/dates.ts'
import styles from './Share.module.css'

type Rhythm = SharePage['rhythm']
type HeatDay = Rhythm['weeks'][number][number]

const STEP = 12.5
const LEFT = 22
const TOP = 16
/** A month that begins later has no room to its right. */
const LAST_LABEL = 21
const WIDTH = LEFT + 24 * STEP

/** 24 weeks of what the owner published and answered, a square a day; under it what it says. */
export function HeatMap({ rhythm, today }: { rhythm: Rhythm; today: Day }) {
  const [isTable, setTable] = useState(false)
  const { weeks, steadiness, crowded, asks } = rhythm
  if (weeks.flat().every(({ step }) => step === 0)) return <p>{steadiness}</p>
  return (
    <>
      <svg
        className={styles.heat}
        viewBox={`0 0 ${WIDTH} ${TOP + 7 * STEP}`}
        role="img"
        aria-label={t('24 weeks, a square a day. {steadiness}', { steadiness })}
      >
        {weeks.map((week, x) =>
          week.map((each, y) => (
            <rect key={each.on} x={LEFT + x * STEP} y={TOP + y * STEP} width={10} height={10} rx={2} fill={`var(--heat-${each.step})`}>
              <title>{dayTitle(each, today)}</title>
            </rect>
          )),
        )}
        {monthsOf(weeks).map(({ x, on }) => (
          <text key={on} x={LEFT + x * STEP + (x > LAST_LABEL ? 10 : 0)} y={9} textAnchor={x > LAST_LABEL ? 'end' : 'start'}>
            {monthShort(on)}
          </text>
        ))}
        {[0, 2, 4].map((y) => (
          <text key={y} x={0} y={TOP + 9 + y * STEP}>
            {weekdayLetter(weeks[0]![y]!.on)}
          </text>
        ))}
      </svg>
      <p>{t('{steadiness} Light to dark: nothing, to five posts and answers in a day.', { steadiness })}</p>
      {crowded.slice(0, 2).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {asks && <p>{asks}</p>}
      <button type="button" className="more" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
        {isTable ? t('Hide the table') : t('Show as a table')}
      </button>
      {isTable && <HeatTable weeks={weeks} />}
    </>
  )
}

function dayTitle({ on, posts, answers }: HeatDay, today: Day): string {
  const what = [posts > 0 && tn(posts, 'one post', '{n} posts'), answers > 0 && tn(answers, 'one answer', '{n} answers')].filter(Boolean)
  return `${plainDay(on, today)}: ${what.length > 0 ? what.join(', ') : t('nothing')}`
}

/** The first week that begins in a month, from the second week on. */
function monthsOf(weeks: Rhythm['weeks']): { x: number; on: Day }[] {
  return weeks.flatMap((week, x) => {
    const [on, before] = [week[0]?.on, weeks[x - 1]?.[0]?.on]
    return on && before && on.slice(0, 7) !== before.slice(0, 7) ? [{ x, on }] : []
  })
}

function HeatTable({ weeks }: { weeks: Rhythm['weeks'] }) {
  const sum = (week: readonly HeatDay[], of: 'posts' | 'answers') => week.reduce((total, each) => total + each[of], 0)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('Week of')}</th>
          <th scope="col">{t('Posts')}</th>
          <th scope="col">{t('Answers')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={week[0]!.on}>
            <th scope="row">{shortDay(week[0]!.on)}</th>
            <td>{sum(week, 'posts')}</td>
            <td>{sum(week, 'answers')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
