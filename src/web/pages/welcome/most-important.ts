import type { PersonRow } from '#contract/people.ts'

const SHOWN = 15

/** Whom the owner would most likely name: warm now, or in touch on many days, also where it has gone quiet. */
export function mostImportant(people: readonly PersonRow[]): PersonRow[] {
  // A tie of many days that cooled is as much a loss as a warm one: days count by their logarithm, about as much as warmth.
  const weight = ({ warmth, contactDays }: PersonRow) => warmth / 100 + Math.log1p(contactDays) / Math.log(100)
  return people
    .filter(({ contactDays, isResting }) => contactDays > 0 && !isResting)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, SHOWN)
}
