import { t, tn } from '#language/say.ts'
import type { KindFacts, KindJudged } from './kind.ts'

const MOST_TURNS = 3

/** A change of band worth a word in the drawing. */
export interface Turn {
  readonly day: number
  readonly text: string
}

/** The newest changes of kind, oldest first, each with the evidence it came from in a few words. */
export function turnsOf(all: readonly { readonly facts: KindFacts; readonly judged: KindJudged }[]): Turn[] {
  const turns = all.flatMap(({ facts, judged }, at) => {
    const before = all[at - 1]?.judged
    return before && before.kind !== judged.kind ? [{ day: facts.day, text: textOf(judged, facts) }] : []
  })
  return turns.slice(-MOST_TURNS)
}

function textOf({ kind, rule }: KindJudged, facts: KindFacts): string {
  const withStart = facts.startsByWeek.filter((count) => count > 0).length
  if (kind === 2 && facts.asks > 0) return t('{asks} in half a year', { asks: tn(facts.asks, 'one large ask', '{n} large asks') })
  const all = facts.startsByWeek.length
  const weeks = tn(withStart, 'first words in one of {all} weeks', 'first words in {n} of {all} weeks', { all })
  return rule === 1 ? t('{weeks}, all at once', { weeks }) : weeks
}
