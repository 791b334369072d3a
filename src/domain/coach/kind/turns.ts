import { countOf, numberInWords } from '../../words.ts'
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
  if (kind === 2 && facts.asks > 0) return `${countOf(facts.asks, 'large ask')} in half a year`
  const weeks = `first words in ${numberInWords(withStart)} of ${facts.startsByWeek.length} weeks`
  return rule === 1 ? `${weeks}, all at once` : weeks
}
