import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DuplicatesPage } from '#contract/duplicates.ts'
import { listInWords } from '#language/numbers.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Monogram } from '../../components/Monogram.tsx'
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
              <p className="meta">{listInWords([a.value, b.value])}</p>
              <p className="meta">{because}.</p>
            </div>
            <Button small onClick={() => onUndo(linkId)} aria-label={t('Undo: take {name} apart again', { name: person.name })}>
              {t('Undo')}
            </Button>
          </li>
        ))}
      </ul>
      {!isWhole && rest > 0 && (
        <Button small className={styles.more} onClick={() => setWhole(true)}>
          {t('{n} more^figures', { n: rest })}
        </Button>
      )}
      {isWhole && more > 0 && <p className="meta">{t('{n} more; tend duplicates --joined lists them.', { n: more })}</p>}
    </>
  )
}
