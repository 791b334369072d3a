import { normaliseName } from '../../people/names.ts'
import type { Known } from '../known.ts'

/**
 * The one person who is called exactly so; undefined when nobody or several are. Accents, degrees and case do not count.
 * @returns a function that answers for one name; the people are gone through once
 */
export function whoIsCalled(people: readonly Known[], names: readonly string[]): (name: string) => Known | undefined {
  const wanted = new Set(names.map(normaliseName).filter((name) => name.includes(' ')))
  const found = new Map<string, Known | null>()
  if (wanted.size > 0)
    for (const known of people) {
      const name = normaliseName(known.name)
      if (wanted.has(name)) found.set(name, found.has(name) ? null : known)
    }
  return (name) => found.get(normaliseName(name)) ?? undefined
}
