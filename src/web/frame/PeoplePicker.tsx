import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { t } from '#language/say.ts'
import { Icon } from '../components/Icon.tsx'
import { useFinding } from '../queries.ts'
import type { Named } from './desk.ts'
import { FoundPeople } from './FoundPeople.tsx'
import type { Namesakes } from './find-whom.ts'
import styles from './LogSheet.module.css'

/** Several people as chips, found by typing. */
export function PeoplePicker({
  people,
  onChange,
  error,
  label = t('With whom'),
  namesakes = [],
  onNone,
  missing = [],
  onAdd,
}: {
  people: readonly Named[]
  onChange: (people: readonly Named[]) => void
  error?: string
  label?: string
  /** Names said elsewhere of several people. */
  namesakes?: readonly Namesakes[]
  /** None of them is meant. */
  onNone?: (several: Namesakes) => void
  /** Names said elsewhere of nobody on record. */
  missing?: readonly string[]
  /** Puts somebody on record; without it nobody is offered to be added. */
  onAdd?: (name: string) => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFinding(query)
  const offered = query.trim() ? (found.data?.rows ?? []).filter((row) => !people.some((person) => person.id === row.id)) : []
  const current = offered[Math.min(chosen, offered.length - 1)]
  const typed = query.trim()
  const isNobody = typed !== '' && found.isSuccess && !found.isPlaceholderData && found.data.rows.length === 0
  const unknown = onAdd ? [...new Set([...missing, ...(isNobody ? [typed] : [])])] : []
  const add = (name: string) => {
    onAdd?.(name)
    if (name === typed) setQuery('')
    field.current?.focus()
  }
  const take = (person: Named) => {
    onChange([...people, { id: person.id, name: person.name }])
    setQuery('')
    setChosen(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((at) => Math.min(offered.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setChosen((at) => Math.max(0, at - 1))
    else if (event.key === 'Enter' && current) take(current)
    else if (event.key === 'Enter' && query.trim()) event.preventDefault()
    else if (event.key === 'Backspace' && query === '') onChange(people.slice(0, -1))
    else return
    if (event.key !== 'Backspace') event.preventDefault()
  }
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        {people.map((person) => (
          <span key={person.id} className={styles.chip}>
            {person.name}
            <button
              type="button"
              aria-label={t('Without {name}', { name: person.name })}
              onClick={() => onChange(people.filter((other) => other.id !== person.id))}
            >
              <Icon name="close" size={14} />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={field}
          role="combobox"
          autoComplete="off"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-found`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-invalid={error !== undefined}
          placeholder={people.length === 0 ? t('A name') : t('and')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {error && <p className={styles.error}>{error}</p>}
      <div role="status" className={unknown.length + namesakes.length > 0 ? undefined : 'sr'}>
        {namesakes.map((several) => (
          <WhichOne key={several.said} several={several} people={people} onChange={onChange} {...(onNone ? { onNone } : {})} />
        ))}
        {unknown.map((name) => (
          <p key={name} className={styles.nobody}>
            {t('Nobody here is called {name}.', { name })}{' '}
            <button type="button" className="more" onClick={() => add(name)}>
              {t('Add {name}', { name })}
            </button>
          </p>
        ))}
      </div>
      <FoundPeople id={id} offered={offered} current={current} onTake={take} />
    </div>
  )
}

/** Several are called so: which of them? The one who stands there already is left out. */
function WhichOne({
  several,
  people,
  onChange,
  onNone,
}: {
  several: Namesakes
  people: readonly Named[]
  onChange: (people: readonly Named[]) => void
  onNone?: (several: Namesakes) => void
}) {
  const { said, people: all } = several
  const isOf = ({ id }: Named) => all.some((one) => one.id === id)
  const chosen = people.find(isOf)
  return (
    <p className={styles.nobody}>
      {chosen ? t('Or another {name}?', { name: said }) : t('Which {name}?', { name: said })}{' '}
      {all
        .filter(({ id }) => id !== chosen?.id)
        .map((one) => (
          <button key={one.id} type="button" className="more" onClick={() => onChange([...people.filter((each) => !isOf(each)), one])}>
            {one.name}
          </button>
        ))}
      {!chosen && onNone && (
        <button type="button" className="more" onClick={() => onNone(several)}>
          {t('None of them^people')}
        </button>
      )}
    </p>
  )
}
