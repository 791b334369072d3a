import { client } from '#contract/client.ts'
import { foldText } from '#domain/people/names.ts'
import { isNearlyNamed } from '#domain/people/typos.ts'
import type { Named } from './desk.ts'

/** Somebody the sentence names, and as what. */
export interface Meant {
  readonly said: string
  readonly person: Named
}

/** Several whom a word of the sentence may name. */
export interface Namesakes {
  readonly said: string
  /** The warmest first, at most six. */
  readonly people: readonly Named[]
  /** Somebody is surely named, not only perhaps. */
  readonly isSure: boolean
}

export interface Whom {
  readonly people: readonly Meant[]
  /** Of whom of several is meant: one of them may be among `people`, when it is likely that one. */
  readonly namesakes: readonly Namesakes[]
  /** Names of nobody on record. */
  readonly missing: readonly string[]
}

/** Whom the sentence names: surely, or else the first of those whom it may name that names somebody. */
export async function findWhom(names: readonly string[], perhaps: readonly (readonly string[])[]): Promise<Whom> {
  const sure = await Promise.all(names.map((name) => find(name, isCalled, begins, mayBeCalled)))
  if (sure.some(({ namesakes }) => namesakes.length > 0)) return { ...whomOf(sure, true), missing: missingOf(sure) }
  for (const group of perhaps) {
    const found = await Promise.all(group.map((name) => find(name, isCalled)))
    if (found.some(({ namesakes }) => namesakes.length > 0)) return { ...whomOf(found, false), missing: [] }
  }
  return { people: [], namesakes: [], missing: missingOf(sure) }
}

function whomOf(found: readonly Found[], isSure: boolean): Pick<Whom, 'people' | 'namesakes'> {
  return {
    people: onceEach(found.flatMap(({ meant }) => meant ?? [])),
    namesakes: found.flatMap(({ name, namesakes }) => (namesakes.length > 1 ? [{ said: name, people: namesakes, isSure }] : [])),
  }
}

interface Found {
  readonly name: string
  /** Undefined when nobody is called so, or several are and none of them is the likely one, or Tend did not answer. */
  readonly meant: Meant | undefined
  /** All whom the name fits equally well, the warmest first. */
  readonly namesakes: readonly Named[]
  readonly isAnswered: boolean
}

/** As many of one name as the closest fit is looked for among. */
const LOOKED_AT = 20

/** Of several of one name the warmest is the likely one when it is at all warm, and twice as warm as the next. */
const WARM = 20
const SO_MUCH_WARMER = 2
const MOST_NAMESAKES = 6

/** Those the name fits best, and the likely one of them. @param fits  how it may fit, the closest first */
async function find(said: string, ...fits: readonly ((said: string, name: string) => boolean)[]): Promise<Found> {
  // Where Tend is out of reach nobody is found, and nobody is missed.
  const answer = await client.people({ query: said, sort: 'warmth', limit: LOOKED_AT }).catch(() => undefined)
  for (const suits of fits) {
    const rows = answer?.rows.filter(({ name }) => suits(said, name)) ?? []
    const [first, second] = rows
    if (!first) continue
    const isLikely = !second || (first.warmth >= WARM && first.warmth >= SO_MUCH_WARMER * second.warmth)
    const namesakes = rows.slice(0, MOST_NAMESAKES).map(({ id, name }) => ({ id, name }))
    return { name: said, meant: isLikely ? { said, person: namesakes[0]! } : undefined, namesakes, isAnswered: true }
  }
  return { name: said, meant: undefined, namesakes: [], isAnswered: answer !== undefined }
}

/** What is written as a name; "colleagues" are nobody to add. */
const missingOf = (found: readonly Found[]) =>
  found
    .filter(
      ({ name, namesakes, isAnswered }) =>
        isAnswered && namesakes.length === 0 && /^[\p{Lu}\p{Lo}](?:.* [\p{Lu}\p{Lo}]\S*|\S*)$/u.test(name),
    )
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
