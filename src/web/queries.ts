import { QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { client, Refused } from '#contract/client.ts'
import type { PeopleQuery } from '#contract/people.ts'
import { useOffline } from './offline/connection.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      // Tend runs on the owner's machine: asking it does not depend on the network being there.
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && !(error instanceof Refused && error.status > 0),
    },
    mutations: { networkMode: 'always' },
  },
})

export const statusQuery = { queryKey: ['status'], queryFn: client.status }
export const useStatus = () => {
  const isOffline = useOffline()
  return useQuery({
    ...statusQuery,
    refetchInterval: ({ state }) => (isOffline ? 4000 : state.data?.isImporting ? 2000 : false),
  })
}
/** Asked whenever the window is looked at again: another browser or the terminal may have done a card meanwhile. */
export const todayQuery = { queryKey: ['today'], queryFn: client.today, refetchOnWindowFocus: 'always' } as const
export const useToday = () => useQuery(todayQuery)
export const useEvents = () => useQuery({ queryKey: ['events'], queryFn: client.events })
export const useEvent = (id: string) => useQuery({ queryKey: ['events', id], queryFn: () => client.event(id) })
export const usePerson = (id: string, isWanted = true) =>
  useQuery({ queryKey: ['person', id], queryFn: () => client.person(id), enabled: isWanted })
export const useShare = () => useQuery({ queryKey: ['share'], queryFn: client.share })
export const useAsk = (search: { need?: string; people?: string; most?: number }) =>
  useQuery({
    queryKey: ['ask', search],
    queryFn: () => (search.need ? client.askFor(search.need, search.most) : client.askOf(search.people?.split(',') ?? [])),
    enabled: Boolean(search.need ?? search.people),
    placeholderData: (before) => before,
  })
export const useIncoming = () => useQuery({ queryKey: ['ask', 'incoming'], queryFn: client.incoming })
export const useLedger = (id?: string) => useQuery({ queryKey: ['ledger', id ?? 'all'], queryFn: () => client.ledger(id) })
export const useKind = () => useQuery({ queryKey: ['kind'], queryFn: client.kind })
export const useReview = () => useQuery({ queryKey: ['review'], queryFn: client.review })
export const useProfile = () => useQuery({ queryKey: ['profile'], queryFn: client.profile })
export const useReady = () => useQuery({ queryKey: ['ready'], queryFn: client.ready })
export const useNetwork = () => useQuery({ queryKey: ['network'], queryFn: client.network })
/** From the owner when `from` is left out. */
export const useWays = (to: string | undefined, from: string | undefined) =>
  useQuery({ queryKey: ['network', 'way', to, from], queryFn: () => client.way(to!, from), enabled: to !== undefined })
export const useIntroductions = (person?: string) =>
  useQuery({ queryKey: ['introductions', person ?? 'all'], queryFn: () => client.introductions(person) })
export const useDuplicates = () => useQuery({ queryKey: ['duplicates'], queryFn: client.duplicates })
export const useFacets = () => useQuery({ queryKey: ['facets'], queryFn: client.facets })
/** While something is read, more of the owner's own addresses are found. */
export const useMe = (isReading = false) => useQuery({ queryKey: ['me'], queryFn: client.me, refetchInterval: isReading ? 2500 : false })
export const useSources = () => useQuery({ queryKey: ['sources'], queryFn: client.sources, staleTime: Number.POSITIVE_INFINITY })
export const useImports = () => {
  const imports = useQuery({
    queryKey: ['imports'],
    queryFn: client.imports,
    refetchInterval: ({ state }) => (state.data?.isBusy ? 1000 : false),
  })
  useAnewWhenDone(imports.data?.isBusy ?? false)
  return imports
}

/** What was read changes every page: once it has ended, all are asked anew. */
export function useAnewWhenDone(isReading: boolean) {
  const was = useRef(isReading)
  useEffect(() => {
    if (was.current && !isReading) void queryClient.invalidateQueries()
    was.current = isReading
  }, [isReading])
}
export const useProblems = (id: string, offset: number, isWanted: boolean) =>
  useQuery({ queryKey: ['problems', id, offset], queryFn: () => client.problems(id, offset), enabled: isWanted })
export const useColumns = (id: string) => useQuery({ queryKey: ['columns', id], queryFn: () => client.columns(id) })

/** People whose names fit, for the palette and the log sheet. */
export const useFinding = (query: string) =>
  useQuery({
    queryKey: ['people', 'find', query],
    queryFn: () => client.people({ query, sort: 'warmth', limit: 8 }),
    enabled: query.trim().length > 0,
    placeholderData: (before) => before,
  })

export const peoplePage = (query: Partial<PeopleQuery>) => ({
  queryKey: ['people', 'list', query],
  queryFn: () => client.people(query),
})

export const useTimeline = (id: string, channel: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['person', id, 'timeline', channel ?? 'all'],
    queryFn: ({ pageParam }) => client.timeline(id, { ...(channel ? { channel } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
