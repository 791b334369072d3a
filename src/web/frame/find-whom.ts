import { client } from '#contract/client.ts'
import { foldText } from '#domain/people/names.ts'
import { isNearlyNamed } from '#domain/people/typos.ts'
import type { Named } from './desk.ts'

/** Somebody the sentence names, and as what. */
export interface Meant {
  readonly said: string
  readonly person: Named
}

export interface Whom {
  readonly people: readonly Meant[]
  /** Names of nobody on record. */
  readonly missing: readonly string[]
}

/** Whom the sentence names: surely, or else the first of those whom it may name that names somebody. */
export async function findWhom(names: readonly string[], perhaps: readonly (readonly string[])[]): Promise<Whom> {
  const sure = await Promise.all(names.map((name) => find(name, isCalled, begins, mayBeCalled)))
  const people = sure.flatMap((found) => found.meant ?? [])
  if (people.length > 0) return { people, missing: missingOf(sure) }
  for (const group of perhaps) {
    const found = (await Promise.all(group.map((name) => find(name, isCalled)))).flatMap(({ meant }) => meant ?? [])
    if (found.length > 0) return { people: onceEach(found), missing: [] }
  }
  return { people: [], missing: missingOf(sure) }
}

interface Found {
  readonly name: string
  /** Undefined when nobody is called so, or Tend did not answer. */
  readonly meant: Meant | undefined
  readonly isAnswered: boolean
}

/** As many of one name as the closest fit is looked for among. */
const LOOKED_AT = 20

/** The warmest of those the name fits best. @param fits  how it may fit, the closest first */
async function find(said: string, ...fits: readonly ((said: string, name: string) => boolean)[]): Promise<Found> {
  // Where Tend is out of reach nobody is found, and nobody is missed.
  const answer = await client.people({ query: said, sort: 'warmth', limit: LOOKED_AT }).catch(() => undefined)
  for (const suits of fits) {
    const row = answer?.rows.find(({ name }) => suits(said, name))
    if (row) return { name: said, meant: { said, person: { id: row.id, name: row.name } }, isAnswered: true }
  }
  return { name: said, meant: undefined, isAnswered: answer !== undefined }
}

/** What is written as a name; "colleagues" are nobody to add. */
const missingOf = (found: readonly Found[]) =>
  found
    .filter(({ name, meant, isAnswered }) => isAnswered && !meant && /^[\p{Lu}\p{Lo}](?:.* [\p{Lu}\p{Lo}]\S*|\S*)$/u.test(name))
    .map(({ name }) => name)

const onceEach = (found: readonly Meant[]) => found.filter(({ person }, at) => found.findIndex((one) => one.person.id === person.id) === at)

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[\s.,]+/)
    .filter(Boolean)

/** Is every word said one of the name? */
export function isCalled(said: string, name: string): boolean {
  const words = wordsOf(name)
  return wordsOf(said).every((word) => words.includes(word))
}

function begins(said: string, name: string): boolean {
  const words = wordsOf(name)
  return wordsOf(said).every((word) => words.some((whole) => whole.startsWith(word)))
}

const mayBeCalled = (said: string, name: string) => isNearlyNamed(foldText(said), foldText(name))
