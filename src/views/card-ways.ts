import type { Card } from '#contract/today.ts'
import type { LastExchange, Nudge } from '#domain/coach/known.ts'
import { commentWay } from '#domain/coach/share/answer-ways.ts'
import { waysFor, wayToBoth } from '#domain/coach/ways.ts'

/** Addresses and handles of a person, by their id. */
type KeysOf = (id: string) => readonly string[]

/** How to do what a card is about, best first: where something was published, to both who are to meet, else to the one it is for. */
export function waysOfCard(nudge: Nudge, words: string, last: LastExchange | null, keysOf: KeysOf): Card['ways'] {
  return [...commentWays(nudge, words), ...bothWays(nudge, words, keysOf), ...waysFor(nudge.known, words, last)]
}

/** Of a step of an introduction: whose, and whether an answer is waited for. */
export function introductionOf({ about }: Nudge): Card['introduction'] {
  if (about?.type !== 'introduction') return null
  const { introduction, step } = about
  return { id: introduction.id, answers: step.kind === 'ask' || step.kind === 'remind' }
}

/** Who are brought together are written to together. */
function bothWays({ about, known }: Nudge, words: string, keysOf: KeysOf): Card['ways'] {
  if (about?.type !== 'introduction' || about.step.kind !== 'make') return []
  const { id, name } = about.parties.get(about.step.other.personId)!
  return wayToBoth(known, { name, keys: keysOf(id) }, words)
}

/** What is about something published is answered where it stands. */
function commentWays({ about }: Nudge, words: string): Card['ways'] {
  if (about?.type !== 'publication') return []
  const { channel, url, known } = about.publication
  const way = commentWay({ channel, url, name: known.name }, words)
  return way ? [{ channel, label: way.label, href: way.href }] : []
}
