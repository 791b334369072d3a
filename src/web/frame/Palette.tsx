import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { t } from '#language/say.ts'
import { Dialog } from '../components/Dialog.tsx'
import { Icon } from '../components/Icon.tsx'
import { useFinding } from '../queries.ts'
import type { Named } from './desk.ts'
import styles from './Palette.module.css'
import { PaletteLine } from './PaletteLine.tsx'
import { type PaletteItem, paletteItems } from './palette-items.ts'

/** One field for people and things to do; Tab turns the chosen person into the object of an act. */
export function Palette({ onClose, onLog }: { onClose: () => void; onLog: (people: readonly Named[]) => void }) {
  const [query, setQuery] = useState('')
  const [actsOn, setActsOn] = useState<Named>()
  const [chosen, setChosen] = useState(0)
  const navigate = useNavigate()
  const found = useFinding(actsOn ? '' : query)
  const items = paletteItems(query, query.trim() ? (found.data?.rows ?? []) : [], actsOn)
  const current = items[Math.min(chosen, items.length - 1)]
  // Who types fast presses Enter before the answer is there: it is opened when it comes, not what stood there before.
  const [isAwaited, setIsAwaited] = useState(false)
  const isAsking = found.isFetching && query.trim() !== ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question begins at the top
  useEffect(() => {
    setChosen(0)
    setIsAwaited(false)
  }, [query, actsOn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of the asking matters
  useEffect(() => {
    if (isAwaited && !isAsking) act(current)
  }, [isAwaited, isAsking])

  const act = (item: PaletteItem | undefined) => {
    if (!item) return
    onClose()
    if (item.type === 'person') void navigate({ to: '/people/$id', params: { id: item.person.id } })
    else if (item.type === 'page') void navigate({ to: item.to })
    else if (item.type === 'need') void navigate({ to: '/ask', search: { need: item.need } })
    else if (item.type === 'deed') void navigate({ to: item.deed.to, ...(item.deed.hash ? { hash: item.deed.hash } : {}) })
    else onLog(item.people)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((at) => Math.min(items.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setChosen((at) => Math.max(0, at - 1))
    else if (event.key === 'Enter' && isAsking) setIsAwaited(true)
    else if (event.key === 'Enter') act(current)
    else if (event.key === 'Tab' && !event.shiftKey && current?.type === 'person') {
      setActsOn(current.person)
      setQuery('')
    } else if (event.key === 'Backspace' && query === '' && actsOn) setActsOn(undefined)
    else return
    event.preventDefault()
  }
  const groups = [...new Set(items.map(({ group }) => group))]
  return (
    <Dialog label={t('Find or do')} onClose={onClose} wide>
      <div className={styles.field}>
        <Icon name="find" size={19} />
        {actsOn && <span className={styles.object}>{actsOn.name}</span>}
        <input
          aria-label={t('A name, a page, or something to do')}
          placeholder={actsOn ? t('what to do?') : t('A name, a page, or something to do')}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={current ? `palette-${current.key}` : undefined}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
          data-first
        />
        <button type="button" className={styles.close} onClick={onClose} aria-label={t('Close')}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <div id="palette-list" role="listbox" aria-label={t('Found')} className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox
          <div key={group} role="group" aria-label={group}>
            <p className={styles.group} aria-hidden="true">
              {group}
            </p>
            {items
              .filter((item) => item.group === group)
              .map((item) => (
                <PaletteLine key={item.key} item={item} query={query} isChosen={item === current} onChoose={() => act(item)} />
              ))}
          </div>
        ))}
      </div>
      <p className={styles.none} role="status">
        {query.trim() && items.every(({ type }) => type === 'need') && !found.isFetching
          ? t('Nobody and nothing here is called “{query}”.', { query: query.trim() })
          : ''}
      </p>
      <p className={styles.foot} aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd>
          {t('move')}
        </span>
        <span>
          <kbd>↵</kbd>
          {t('open')}
        </span>
        {current?.type === 'person' && (
          <span>
            <kbd>tab</kbd>
            {t('act on this person')}
          </span>
        )}
      </p>
    </Dialog>
  )
}
