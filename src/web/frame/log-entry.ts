import type { NewInteraction } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import type { Named } from './desk.ts'
import { isCalled, type Namesakes } from './find-whom.ts'
import { isMutual } from './read-sentence.ts'
import type { Understood } from './use-sentence.ts'

type Kind = NewInteraction['kind']
type Tag = 'give' | 'ask'

/** What the owner set by hand: it stays, whatever the sentence says. What is left out follows the sentence. */
export interface ByHand {
  readonly people: readonly Named[]
  /** Those whom the sentence names and who were taken out. */
  readonly without: readonly string[]
  readonly kind?: Kind
  readonly on?: Day
  readonly tag?: Tag | 'none'
  readonly isTheirs?: boolean
}

/** What is logged, as it stands. */
export interface Entry {
  readonly people: readonly Named[]
  /** Names in the sentence of several, of whom none was chosen by hand. */
  readonly namesakes: readonly Namesakes[]
  /** Names in the sentence of nobody on record, and of nobody chosen. */
  readonly missing: readonly string[]
  readonly kind: Kind
  readonly on: Day
  /** The sentence names a day to come, and no other was chosen. */
  readonly isToCome: boolean
  readonly tag: Tag | undefined
  readonly isTheirs: boolean
}

/** The hand, else the sentence, else what is likely: a message where something was given, asked or received, or else a meeting. */
export function entryOf(hand: ByHand, said: Understood, today: Day): Entry {
  const isChosen = (name: string) => hand.people.some((person) => isCalled(name, person.name))
  const named = said.people.filter(
    ({ said: name, person }) => !hand.without.includes(person.id) && !hand.people.some(({ id }) => id === person.id) && !isChosen(name),
  )
  const tag = hand.tag ?? said.tag
  // Begun as a give, it is the owner's: "Priya asked me for the article, sent it".
  const theirs = hand.isTheirs ?? (hand.tag === undefined && said.isTheirs)
  const kind = hand.kind ?? said.kind ?? (theirs || (tag && tag !== 'none') ? 'message' : 'meeting')
  return {
    people: [...hand.people, ...named.map(({ person }) => person)],
    namesakes: said.namesakes.filter(
      ({ people }) =>
        !people.some(({ id }) => hand.people.some((chosen) => chosen.id === id)) && !people.every(({ id }) => hand.without.includes(id)),
    ),
    missing: said.missing.filter((name) => !isChosen(name)),
    kind,
    on: hand.on ?? said.on ?? today,
    isToCome: said.isToCome && hand.on === undefined,
    tag: tag === 'none' ? undefined : tag,
    isTheirs: theirs && !isMutual(kind),
  }
}

/** The name in it of which it is not known whom of several it means. */
export function unclearIn({ people, namesakes }: Entry): string | undefined {
  return namesakes.find((several) => several.isSure && !several.people.some(({ id }) => people.some((person) => person.id === id)))?.said
}

/** As it goes to Tend: what came from several, each of them sent. */
export function toLog(entry: Entry, sentence: string): [NewInteraction, ...NewInteraction[]] {
  const { people, kind, on, tag, isTheirs } = entry
  const rest = { kind, on, ...(sentence ? { note: sentence } : {}), ...(tag ? { tag } : {}) }
  const ids = people.map(({ id }) => id)
  if (!isTheirs) return [{ ...rest, people: ids }]
  const [first, ...others] = ids.map((id) => ({ ...rest, people: [id], direction: 'in' as const }))
  return [first!, ...others]
}
