import type { PeopleQuery } from '#contract/people.ts'
import type { PlainPhrase } from '#language/say.ts'

/** What the list shows, kept in the address so that Back and a bookmark bring the same list. */
export type PeopleSearch = Partial<Pick<PeopleQuery, 'query' | 'state' | 'circle' | 'organisation' | 'source' | 'sort'>>

export const SORTS = [
  { sort: 'rhythm', title: 'By rhythm' },
  { sort: 'warmth', title: 'By warmth' },
  { sort: 'recent', title: 'Newest first' },
  { sort: 'name', title: 'By name' },
  { sort: 'drift', title: 'By silence' },
  { sort: 'days', title: 'By days in touch' },
] as const satisfies readonly { sort: PeopleQuery['sort']; title: PlainPhrase }[]

const CIRCLES = ['close', 'good', 'wide', 'known', 'unsorted'] as const
export const STATES = [
  { state: 'warm', title: 'In touch' },
  { state: 'new', title: 'New' },
  { state: 'cooling', title: 'A little longer than usual' },
  { state: 'drifting', title: 'Drifting' },
  { state: 'dormant', title: 'Resting' },
  { state: 'never-met', title: 'Never in touch' },
] as const satisfies readonly { state: PeopleQuery['state']; title: PlainPhrase }[]

/** Reads the address; what does not fit is dropped, never an error. */
export function readSearch(search: Record<string, unknown>): PeopleSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined)
  const read = {
    query: text(search.query),
    organisation: text(search.organisation),
    source: text(search.source),
    circle: CIRCLES.find((circle) => circle === search.circle),
    state: STATES.find(({ state }) => state === search.state)?.state,
    sort: SORTS.find(({ sort }) => sort === search.sort)?.sort,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}
