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

interface JoinedProps {
  joined: DuplicatesPage['joined']
  more: number
  /** Somebody is being taken apart: that takes a moment where they were joined many times. */
  isBusy: boolean
  onUndo: (linkIds: readonly string[]) => void
}

/** Who was joined, each person once and the latest first, with what spoke for it and a way back. */
export function Joined({ joined, more, isBusy, onUndo }: JoinedProps) {
  const [isWhole, setWhole] = useState(false)
  const people = [...Map.groupBy(joined, ({ person }) => person.id)]
  const rest = people.length - FIRST
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? people : people.slice(0, FIRST)).map(([id, links]) => (
          <JoinedPerson key={id} links={links} isBusy={isBusy} onUndo={onUndo} />
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

/** One person, what was joined to them line by line, and why; said once where it is the same for several. What looks the same is the same name in several conversations. */
function JoinedPerson({ links, isBusy, onUndo }: Pick<JoinedProps, 'isBusy' | 'onUndo'> & { links: DuplicatesPage['joined'] }) {
  const { person } = links[0]!
  return (
    <li>
      <Monogram id={person.id} name={person.name} size="m" />
      <div>
        <Link to="/people/$id" params={{ id: person.id }}>
          {person.name}
        </Link>
        {[...Map.groupBy(links, ({ because }) => because)].map(([because, alike]) => (
          <div key={because} className={styles.alike}>
            <ul>
              {[...Map.groupBy(alike, ({ identities: [a, b] }) => listInWords([a.value, b.value]))].map(([values, same]) => {
                const undo =
                  links.length > same.length
                    ? t('Undo: take {name} apart again, {values}', { name: person.name, values })
                    : t('Undo: take {name} apart again', { name: person.name })
                return (
                  <li key={values} className="meta">
                    <span>{values}</span>
                    <button
                      type="button"
                      className="more"
                      disabled={isBusy}
                      onClick={() => onUndo(same.map(({ linkId }) => linkId))}
                      aria-label={undo}
                    >
                      {t('Undo')}
                    </button>
                  </li>
                )
              })}
            </ul>
            <p className="meta">{because}.</p>
          </div>
        ))}
      </div>
    </li>
  )
}
