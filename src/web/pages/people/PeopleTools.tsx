import { useEffect, useRef, useState } from 'react'
import type { Facets, People } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/Field.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Key } from '../../components/Key.tsx'
import { Menu } from '../../components/Menu.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { inFigures } from '../../words/numbers.ts'
import { circleTitle } from '../../words/warmth.ts'
import styles from './People.module.css'
import type { OnSearch } from './PeopleView.tsx'
import { type PeopleSearch, SORTS, STATES } from './people-search.ts'

const WAIT_MS = 180

interface ToolsProps {
  people: People
  facets: Facets | undefined
  search: PeopleSearch
  onSearch: OnSearch
  onAdd: () => void
}

/** Circles as tabs, the order, search and filters. */
export function PeopleTools({ people: { counts }, facets, search, onSearch, onAdd }: ToolsProps) {
  const tabs = [
    { name: 'everyone' as const, title: t('Everyone'), count: counts.everyone },
    { name: 'close' as const, title: circleTitle('close'), count: counts.close },
    { name: 'good' as const, title: circleTitle('good'), count: counts.good },
    { name: 'wide' as const, title: circleTitle('wide'), count: counts.wide },
    { name: 'known' as const, title: circleTitle('known'), count: counts.known },
    { name: 'unsorted' as const, title: t('Not sorted yet^circle'), count: counts.unsorted },
  ]
  const sort = SORTS.find((known) => known.sort === search.sort) ?? SORTS[0]
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.tabs}>
          <Tabs
            label={t('Circles')}
            tabs={tabs.filter(({ name, count }) => name === 'everyone' || count > 0 || name === search.circle)}
            chosen={tabs.find(({ name }) => name === search.circle)?.name ?? 'everyone'}
            onChoose={(name) => onSearch({ circle: name === 'everyone' ? undefined : name })}
          />
        </div>
        <div className={styles.buttons}>
          <Menu
            small
            look="outline"
            label={t('Order: {order}', { order: t(sort.title) })}
            parts={[
              SORTS.map((known) => ({ title: t(known.title), isChosen: known === sort, onChoose: () => onSearch({ sort: known.sort }) })),
            ]}
          >
            {t(sort.title)} <Icon name="down" size={14} stroke={1.8} />
          </Menu>
          <Button small onClick={onAdd}>
            <Icon name="plus" size={15} stroke={1.8} /> {t('Person')}
          </Button>
        </div>
      </div>
      <div className={styles.filters}>
        <SearchField value={search.query ?? ''} onSearch={(query) => onSearch({ query: query || undefined })} />
        <Choice label={t('State')} hideLabel value={search.state ?? ''} onChoose={(state) => onSearch({ state: state || undefined })}>
          <option value="">{t('State')}</option>
          {STATES.map(({ state, title }) => (
            <option key={state} value={state}>
              {t(title)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t('Organisation')}
          hideLabel
          value={search.organisation ?? ''}
          onChoose={(name) => onSearch({ organisation: name || undefined })}
        >
          <option value="">{t('Organisation')}</option>
          {facets?.organisations.map(({ name, people }) => (
            <option key={name} value={name}>
              {name} ({inFigures(people)})
            </option>
          ))}
        </Choice>
        <Choice label={t('Source')} hideLabel value={search.source ?? ''} onChoose={(source) => onSearch({ source: source || undefined })}>
          <option value="">{t('Source')}</option>
          {facets?.sources.map(({ source, title, people }) => (
            <option key={source} value={source}>
              {title} ({inFigures(people)})
            </option>
          ))}
        </Choice>
      </div>
    </>
  )
}

/** Asks the server once the typing pauses. */
function SearchField({ value, onSearch }: { value: string; onSearch: (query: string) => void }) {
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const latest = useRef(onSearch)
  latest.current = onSearch
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => latest.current(typed.trim()), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, value])
  useKeys({ '/': () => field.current?.focus() })
  return (
    <div className={styles.search}>
      <Icon name="find" size={16} />
      <input
        ref={field}
        type="search"
        aria-label={t('Search people')}
        placeholder={t('Search people')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Key>/</Key>
    </div>
  )
}
