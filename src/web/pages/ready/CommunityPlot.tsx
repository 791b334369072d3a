import { useState } from 'react'
import type { ReadyPage } from '#contract/ready.ts'
import { t, tf } from '#language/say.ts'
import { dotsOf } from './dots.ts'
import styles from './Ready.module.css'

type Communities = ReadyPage['drawn']

/** A row for each community: full dots could be asked, rings could not; colleagues stand together. */
export function CommunityPlot({ communities }: { communities: Communities }) {
  const [isTable, setTable] = useState(false)
  return (
    <>
      {isTable ? <CommunityTable communities={communities} /> : <Rows communities={communities} />}
      <button type="button" className="more" onClick={() => setTable(!isTable)}>
        {isTable ? t('Show as a drawing') : t('Show as a table')}
      </button>
    </>
  )
}

function Rows({ communities }: { communities: Communities }) {
  return (
    <ul className={styles.plot}>
      {communities.map(({ name, size, words, people }) => {
        const { dots, width, rows } = dotsOf(people)
        return (
          <li key={name}>
            <div>
              <b>{name}</b>
              <small>{tf(size, '{n} person', '{n} people^figures')}</small>
              {size > people.length && <small>{t('{n} of them drawn', { n: people.length })}</small>}
            </div>
            <svg
              viewBox={`0 0 ${width} ${rows * 15}`}
              width={width}
              height={rows * 15}
              role="img"
              aria-label={tf(size, '{name}: {words}, of {n} person', '{name}: {words}, of {n} people', { name, words })}
            >
              {dots.map(({ id, x, y, isReady, title }) => (
                <circle
                  key={id}
                  cx={x}
                  cy={y}
                  r={isReady ? 5 : 4.3}
                  fill={isReady ? 'var(--moss)' : 'none'}
                  stroke={isReady ? 'var(--moss)' : 'var(--rule-2)'}
                  strokeWidth={isReady ? 0 : 1.2}
                >
                  <title>{title}</title>
                </circle>
              ))}
            </svg>
            <p>{words}.</p>
          </li>
        )
      })}
    </ul>
  )
}

function CommunityTable({ communities }: { communities: Communities }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('Community')}</th>
          <th scope="col">{t('People')}</th>
          <th scope="col">{t('Could be asked')}</th>
        </tr>
      </thead>
      <tbody>
        {communities.map(({ name, size, people }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">{size}</td>
            <td>
              {people
                .filter(({ isReady }) => isReady)
                .map((person) => person.name)
                .join(', ') || t('nobody')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
