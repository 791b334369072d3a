import { ledgerOf } from '../ledger/balance.ts'
import { easeOf } from '../readiness/help.ts'
import { wayOf } from './before-ask.ts'
import type { Match } from './match-need.ts'

/** Who meets half of what the best one meets is worth a look. */
const FIT_SHARE = 0.5
const WAY_ORDER = ['ask', 'warm', 'plain'] as const

/**
 * Those who could help, the easiest yes first: by how they would best be asked, then by how likely they help times how well they fit;
 * whoever was never in touch comes after all who were. An organisation that the need names goes before everything: whoever is there
 * comes first, and where the need asks for nothing else, nobody from elsewhere could help.
 * @param matches  best fit first
 * @param today    days since 1970
 * @source docs/coach.md, Before you ask
 */
export function easiestFirst(matches: readonly Match[], today: number): Match[] {
  const [best] = matches
  if (!best) return []
  const named = matches.filter(({ isNamed }) => isNamed)
  const wordsOf = (some: readonly Match[]) => new Set(some.flatMap(({ words }) => words))
  const isAllAsked = wordsOf(named).size === wordsOf(matches).size
  const fitting = isAllAsked ? named : matches.filter(({ fit, isNamed }) => isNamed || fit >= FIT_SHARE * best.fit)
  return fitting
    .map((match) => ({ match, ...orderOf(match, today) }))
    .sort((a, b) => b.named - a.named || a.way - b.way || b.likely - a.likely || b.fit - a.fit || (a.id < b.id ? -1 : 1))
    .map(({ match }) => match)
}

function orderOf({ known, fit, isNamed }: Match, today: number) {
  const { tie } = known
  // Of two who were never in touch, the one who gave a small sign is the less of a stranger.
  const stranger = tie.n > 0 ? 0 : tie.seenAt !== null ? 1 : 2
  const way = WAY_ORDER.indexOf(wayOf(known, ledgerOf(tie, today)))
  return {
    named: isNamed ? 1 : 0,
    way: stranger > 0 ? WAY_ORDER.length + stranger : way,
    likely: easeOf(known, today) * fit,
    ...{ fit, id: known.id },
  }
}
