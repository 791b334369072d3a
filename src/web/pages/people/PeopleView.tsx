import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { Facets, People, PersonRow } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty } from '../../components/States.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { AddPerson } from './AddPerson.tsx'
import styles from './People.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { PeopleTools } from './PeopleTools.tsx'
import type { PeopleSearch } from './people-search.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { SideLook } from './SideLook.tsx'

export type OnSearch = (change: Partial<Record<keyof PeopleSearch, string | undefined>>) => void

export interface PeopleViewProps {
  people: People
  title: string
  sentence: string
  facets: Facets | undefined
  search: PeopleSearch
  today: Day
  onSearch: OnSearch
}

export function PeopleView({ people, title, sentence, facets, search, today, onSearch }: PeopleViewProps) {
  const [looked, setLooked] = useState<PersonRow>()
  const [selected, setSelected] = useState<ReadonlyMap<string, PersonRow>>(new Map())
  // The first run leads here to type names.
  const [adds, setAdds] = useState(useLocation().hash === 'add')
  const toggle = (row: PersonRow) =>
    setSelected((before) => {
      const after = new Map(before)
      if (!after.delete(row.id)) after.set(row.id, row)
      return after
    })
  const clear = () => setSelected(new Map())
  useKeys({ Escape: clear })
  const current = looked ?? people.rows[0]
  const isEmpty = people.counts.everyone === 0
  return (
    <Page
      title={title}
      layout="list"
      marginLabel={current ? t('{name}, a first look', { name: current.name }) : t('A first look')}
      margin={isEmpty || !current ? undefined : <SideLook row={current} today={today} />}
      header={
        <>
          <h1>{title}</h1>
          <p className="dek" aria-live="polite">
            {isEmpty ? t('Nobody here yet.') : sentence}
          </p>
          {!isEmpty && <PeopleTools people={people} facets={facets} search={search} onSearch={onSearch} onAdd={() => setAdds(true)} />}
        </>
      }
    >
      {isEmpty ? (
        <NobodyYet onAdd={() => setAdds(true)} />
      ) : people.total === 0 ? (
        <NoMatch search={search} onSearch={onSearch} />
      ) : (
        <PeopleTable
          key={JSON.stringify(search)}
          first={people}
          search={search}
          today={today}
          looked={current}
          onLook={setLooked}
          selected={selected}
          onToggle={toggle}
        />
      )}
      {selected.size > 0 && (
        <div className={styles.selection}>
          <SelectionBar people={[...selected.values()]} onClear={clear} />
        </div>
      )}
      {adds && <AddPerson onClose={() => setAdds(false)} />}
    </Page>
  )
}

function NobodyYet({ onAdd }: { onAdd: () => void }) {
  return (
    <Empty
      title={t('Nobody here yet.')}
      act={
        <span className={styles.ways}>
          <Link to="/import" className={buttonClass('outline', true)}>
            {t('Import')}
          </Link>
          <Button small look="quiet" onClick={onAdd}>
            {t('Type a name')}
          </Button>
        </span>
      }
    >
      {t('Drop an archive, or look around with invented people first.')}
    </Empty>
  )
}

function NoMatch({ search, onSearch }: { search: PeopleSearch; onSearch: OnSearch }) {
  const nothing = { query: undefined, state: undefined, circle: undefined, organisation: undefined, source: undefined }
  return (
    <Empty
      title={search.query ? t('Nobody fits “{query}”.', { query: search.query }) : t('Nobody fits all of that.')}
      act={
        <Button small onClick={() => onSearch(nothing)}>
          {t('Show everyone')}
        </Button>
      }
    >
      {t('Fewer letters or fewer filters may find them.')}
    </Empty>
  )
}
