import type { PersonRow } from '#contract/people.ts'

const SHOWN = 15
/** Of an address book nobody knows who matters: so many fit on a page that is read through. */
const SHOWN_UNTOLD = 36

export interface Asked {
  readonly people: readonly PersonRow[]
  /** Whether anything that passed says who matters. */
  readonly isTold: boolean
}

/**
 * Whom the owner would most likely name: warm now, or in touch on many days, also where it has gone quiet. Where nothing is known to have
 * passed with anybody, everybody there is, by name.
 */
export function mostImportant(people: readonly PersonRow[]): Asked {
  // A tie of many days that cooled is as much a loss as a warm one: days count by their logarithm, about as much as warmth.
  const weight = ({ warmth, contactDays }: PersonRow) => warmth / 100 + Math.log1p(contactDays) / Math.log(100)
  const awake = people.filter(({ isResting }) => !isResting)
  const known = awake.filter(({ contactDays }) => contactDays > 0)
  return known.length > 0
    ? { people: known.toSorted((a, b) => weight(b) - weight(a)).slice(0, SHOWN), isTold: true }
    : { people: awake.toSorted((a, b) => a.name.localeCompare(b.name)).slice(0, SHOWN_UNTOLD), isTold: false }
}
