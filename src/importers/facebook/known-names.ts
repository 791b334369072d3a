import { Invalid } from '#domain/errors.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { isGone, sameName } from '../meta/names.ts'
import type { Thread } from '../meta/threads.ts'
import { listOfPeople, nameIn } from './people.ts'

/** The names that the archive knows as people's. */
export interface KnownNames {
  /** The name as the archive writes it elsewhere, or undefined when it may be a page, a group or a mistake of ours. */
  find(name: string): string | undefined
  /** Whose name a line begins with. */
  findBegin(line: string): string | undefined
}

/** More words no name of a person has. */
const MOST_WORDS = 8

export function knownNames(names: Iterable<string>): KnownNames {
  const known = new Map<string, string>()
  for (const name of names) if (!isGone(name)) known.set(sameName(name), name)
  return {
    find: (name) => known.get(sameName(name)),
    findBegin(line) {
      const words = line.split(' ').slice(0, MOST_WORDS)
      for (let count = words.length; count > 0; count--) {
        const found = known.get(sameName(words.slice(0, count).join(' ')))
        if (found) return found
      }
      return undefined
    },
  }
}

/** Everybody in the lists of friends, requests and followers, and in the conversations. */
export async function readKnownNames(lists: readonly InputFile[], threads: Iterable<Thread>): Promise<KnownNames> {
  const names = new Set<string>()
  for (const { participants } of threads) for (const name of participants) names.add(name)
  for (const file of lists) {
    try {
      for await (const { lists: within, value } of entriesOf(file)) {
        const name = nameIn(value)
        // Whom the owner follows may be a page.
        if (name && listOfPeople(within) && listOfPeople(within) !== 'following') names.add(name)
      }
    } catch (error) {
      // Reading the file says what is broken in it.
      if (!(error instanceof Invalid)) throw error
    }
  }
  return knownNames(names)
}
