import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { peoplePage, useFacets } from '../../queries.ts'
import { PeopleView } from './PeopleView.tsx'
import type { PeopleSearch } from './people-search.ts'
import { peopleSentence, peopleTitle } from './people-titles.ts'
import { PAGE_SIZE } from './rows.ts'

const route = getRouteApi('/framed/people')

/** Loads the first page for the heads and counts; the list itself asks for what comes into sight. */
export function PeoplePage() {
  const search = route.useSearch()
  const navigate = useNavigate()
  const { on } = useDesk()
  const facets = useFacets()
  const first = useQuery({ ...peoplePage({ ...search, offset: 0, limit: PAGE_SIZE }), placeholderData: (before) => before })
  // What is on the page answers an earlier search until the new answer is here; its sentence must not claim otherwise.
  const answered = useRef(search)
  if (!first.isPlaceholderData) answered.current = search
  const onSearch = useCallback(
    (change: Partial<Record<keyof PeopleSearch, string | undefined>>) =>
      void navigate({ to: '/people', search: (before) => ({ ...before, ...change }) as PeopleSearch, replace: true, resetScroll: false }),
    [navigate],
  )
  return (
    <Loaded
      from={first}
      page={t('People')}
      what={t('Your people could not be read.')}
      shape={
        <Page title={t('People')} layout="list" header={<h1>{t('People')}</h1>}>
          <RowShapes rows={9} />
        </Page>
      }
    >
      {(data) => (
        <PeopleView
          people={data}
          title={peopleTitle(answered.current, facets.data?.sources.find(({ source }) => source === answered.current.source)?.title)}
          sentence={peopleSentence(data, answered.current)}
          facets={facets.data}
          search={search}
          today={on}
          onSearch={onSearch}
        />
      )}
    </Loaded>
  )
}
