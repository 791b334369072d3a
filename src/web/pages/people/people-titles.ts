import type { People, PersonRow } from '#contract/people.ts'
import { type PlainPhrase, t, tn } from '#language/say.ts'
import { capital, inWords } from '../../words/numbers.ts'
import { circleTitle } from '../../words/warmth.ts'
import type { PeopleSearch } from './people-search.ts'

const CIRCLES = {
  close: 'in your close circle',
  good: 'in your good circle',
  wide: 'in your wide circle',
  known: 'whom you know from afar',
  unsorted: 'not sorted yet',
} as const satisfies Record<NonNullable<PeopleSearch['circle']>, PlainPhrase>

const STATES = {
  warm: 'in touch',
  new: 'new',
  cooling: 'a little longer than usual',
  drifting: 'drifting',
  dormant: 'resting',
  'never-met': 'never in touch',
} as const satisfies Record<NonNullable<PeopleSearch['state']>, PlainPhrase>

/** What the list holds: everybody, or those who fit what is asked for: "People in your close circle, resting, at Riverlight". */
export function peopleTitle(search: PeopleSearch, sourceTitle?: string): string {
  const filters = filtersOf(search, sourceTitle)
  return filters.length === 0 ? t('People') : t('People {filters}', { filters: filters.join(', ') })
}

/** The sentence under the title: everybody, and who slips; or how many of all fit. */
export function peopleSentence({ total, counts }: People, search: PeopleSearch): string {
  if (filtersOf(search).length > 0)
    return capital(tn(total, 'one person of {all}.', '{n} people of {all}.', { all: inWords(counts.everyone) }))
  return [capital(everybody(counts)), standing(counts)].filter(Boolean).join(' ')
}

function everybody({ everyone, close, good, wide }: People['counts']): string {
  const inCircles = close + good + wide
  if (everyone === 1 || inCircles === 0) return tn(everyone, 'one person.', '{n} people.')
  const all = inWords(everyone)
  return inCircles === everyone
    ? t('{all} people, all of them in your three circles.', { all })
    : tn(inCircles, '{all} people, one of them in your three circles.', '{all} people, {n} of them in your three circles.', { all })
}

/** The circle of one of them; nobody put who is not sorted yet into any. */
export function circleSaid({ group, circle }: Pick<PersonRow, 'group' | 'circle'>): string {
  return group === 'unsorted' ? t('Not sorted yet^circle') : circleTitle(circle)
}

function filtersOf({ query, state, circle, organisation, source }: PeopleSearch, sourceTitle?: string): string[] {
  return [
    ...(circle ? [t(CIRCLES[circle])] : []),
    ...(state ? [t(STATES[state])] : []),
    ...(organisation ? [t('at {organisation}', { organisation })] : []),
    ...(source ? [t('from {source}', { source: sourceTitle ?? source })] : []),
    ...(query ? [t('found for “{query}”', { query })] : []),
  ]
}

/** Nothing is said of slipping where nothing is in rhythm that could slip. */
function standing({ everyone, slipping, inRhythm, resting, unsorted }: People['counts']): string {
  if (slipping > 0)
    return capital(
      slipping < everyone && resting + unsorted === 0
        ? tn(slipping, 'one is slipping; the rest are in rhythm.', '{n} are slipping; the rest are in rhythm.')
        : tn(slipping, 'one is slipping.', '{n} are slipping.'),
    )
  if (inRhythm > 0) return t('Nobody is slipping.')
  if (unsorted === everyone)
    return everyone === 1 ? t('Nothing is known to have passed with them.') : t('Nothing is known to have passed with any of them.')
  return unsorted > 0 ? '' : everyone === 1 ? t('The tie rests.') : t('All ties rest.')
}
