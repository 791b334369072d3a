import type { People } from '#contract/people.ts'
import { capital, counted, inWords } from '../../words/numbers.ts'
import { type PeopleSearch, STATES } from './people-search.ts'

const CIRCLES: Readonly<Record<NonNullable<PeopleSearch['circle']>, string>> = {
  close: 'in your close circle',
  good: 'in your good circle',
  wide: 'in your wide circle',
  known: 'whom you know from afar',
  unsorted: 'not sorted yet',
}

/** What the list holds: everybody, or those who fit what is asked for: "People in your close circle, resting, at Riverlight". */
export function peopleTitle(search: PeopleSearch, sourceTitle?: string): string {
  const filters = filtersOf(search, sourceTitle)
  return filters.length === 0 ? 'People' : `People ${filters.join(', ')}`
}

/** The sentence under the title: everybody, and who slips; or how many of all fit. */
export function peopleSentence({ total, counts }: People, search: PeopleSearch): string {
  if (filtersOf(search).length > 0) return `${capital(counted(total, 'person', 'people'))} of ${inWords(counts.everyone)}.`
  const circles = [counts.close, counts.good, counts.wide].filter((count) => count > 0).length
  const where = circles > 1 ? ` in ${inWords(circles)} circles` : ''
  return [`${capital(counted(counts.everyone, 'person', 'people'))}${where}.`, standing(counts)].filter(Boolean).join(' ')
}

function filtersOf({ query, state, circle, organisation, source }: PeopleSearch, sourceTitle?: string): string[] {
  const stateTitle = STATES.find((each) => each.state === state)?.title
  return [
    ...(circle ? [CIRCLES[circle]] : []),
    ...(stateTitle ? [stateTitle.toLowerCase()] : []),
    ...(organisation ? [`at ${organisation}`] : []),
    ...(source ? [`from ${sourceTitle ?? source}`] : []),
    ...(query ? [`found for “${query}”`] : []),
  ]
}

/** Nothing is said of slipping where nothing is in rhythm that could slip. */
function standing({ everyone, slipping, inRhythm, resting, unsorted }: People['counts']): string {
  if (slipping > 0) {
    const rest = slipping < everyone && resting + unsorted === 0 ? '; the rest are in rhythm' : ''
    return `${capital(inWords(slipping))} ${slipping === 1 ? 'is' : 'are'} slipping${rest}.`
  }
  if (inRhythm > 0) return 'Nobody is slipping.'
  if (unsorted === everyone) return `Nothing is known to have passed with ${everyone === 1 ? 'them' : 'any of them'}.`
  return unsorted > 0 ? '' : everyone === 1 ? 'The tie rests.' : 'All ties rest.'
}
