import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DuplicatesPage } from '#contract/duplicates.ts'
import { Button } from '../../components/Button.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { inFigures } from '../../words/numbers.ts'
import styles from './Duplicates.module.css'

/** So many are shown at first. */
const FIRST = 8

/** Who was joined, with what spoke for it and a way back. */
export function Joined({ joined, more, onUndo }: { joined: DuplicatesPage['joined']; more: number; onUndo: (linkId: string) => void }) {
  const [isWhole, setWhole] = useState(false)
  const rest = joined.length - FIRST
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? joined : joined.slice(0, FIRST)).map(({ linkId, person, identities: [a, b], because }) => (
          <li key={linkId}>
            <Monogram id={person.id} name={person.name} size="m" />
            <div>
              <Link to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </Link>
              <p className="meta">
                {a.value} and {b.value}
              </p>
              <p className="meta">{because}.</p>
            </div>
            <Button small onClick={() => onUndo(linkId)} aria-label={`Undo: take ${person.name} apart again`}>
              Undo
            </Button>
          </li>
        ))}
      </ul>
      {!isWhole && rest > 0 && (
        <Button small className={styles.more} onClick={() => setWhole(true)}>
          {inFigures(rest)} more
        </Button>
      )}
      {isWhole && more > 0 && <p className="meta">{inFigures(more)} more; tend duplicates --joined lists them.</p>}
    </>
  )
}
