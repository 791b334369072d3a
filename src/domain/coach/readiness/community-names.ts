import { isEmployer } from '../../people/employer.ts'
import { firstName, foldText } from '../../people/names.ts'
import { listInWords } from '../../words.ts'
import type { Known } from '../known.ts'

/** What so large a part of those who name one share is what they have in common. */
const SHARED = 0.4

/** What the people of a community have in common, in a few words: an organisation, a place, or the two one is closest to. */
export function communityName(members: readonly Known[]): string {
  const { organisation, place } = sharedBy(members)
  if (organisation && place) return `${organisation}, ${place}`
  return organisation ?? place ?? closest(members, (name) => name)
}

/** The community as one of its people is a way to it: where it goes by the names of those one is closest to, theirs is left out. */
export function communityNameBeside(members: readonly Known[], personId: string): string {
  const { organisation, place } = sharedBy(members)
  const others = members.filter(({ id }) => id !== personId)
  return organisation || place || others.length === 0 ? communityName(members) : closest(others, (name) => name)
}

/** The same in a word or two, for where there is no room: the organisation, else the place, else two first names. */
export function communityShortName(members: readonly Known[]): string {
  const { organisation, place } = sharedBy(members)
  return organisation ?? place ?? closest(members, firstName)
}

/** The organisation that stands in a community's name, if one does. */
export function sharedOrganisation(members: readonly Known[]): string | undefined {
  return shared(members.map(({ organisation }) => (organisation !== null && isEmployer(organisation) ? organisation : null)))
}

function sharedBy(members: readonly Known[]) {
  return { organisation: sharedOrganisation(members), place: shared(members.map((known) => known.place)) }
}

function closest(members: readonly Known[], say: (name: string) => string): string {
  const [first, second] = members.toSorted((a, b) => b.tie.longStrengthSum - a.tie.longStrengthSum || (a.id < b.id ? -1 : 1))
  return second ? listInWords([say(first!.name), say(second.name)]) : say(first!.name)
}

function shared(values: readonly (string | null)[]): string | undefined {
  const named = values.filter((value) => value !== null)
  const counts = new Map<string, { value: string; count: number }>()
  for (const value of named) {
    const key = foldText(value)
    counts.set(key, { value: counts.get(key)?.value ?? value, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))[0]
  return best && best.count >= 2 && best.count >= SHARED * named.length && named.length >= SHARED * values.length ? best.value : undefined
}
