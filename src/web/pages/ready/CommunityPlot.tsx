import { useState } from 'react'
import type { ReadyPage } from '#contract/ready.ts'
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
        {isTable ? 'Show as a drawing' : 'Show as a table'}
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
              <small>{size} people</small>
            </div>
            <svg
              viewBox={`0 0 ${width} ${rows * 15}`}
              width={width}
              height={rows * 15}
              role="img"
              aria-label={`${name}: ${words}, of ${size} people`}
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
          <th scope="col">Community</th>
          <th scope="col">People</th>
          <th scope="col">Could be asked</th>
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
                .join(', ') || 'nobody'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
