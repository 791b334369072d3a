import { ledgerOf } from '../ledger/balance.ts'
import { easeOf } from '../readiness/help.ts'
import { wayOf } from './before-ask.ts'
import type { Match } from './match-need.ts'

/** Who meets half of what the best one meets is worth a look. */
const FIT_SHARE = 0.5
const WAY_ORDER = ['ask', 'warm', 'plain'] as const

/**
 * Those who could help, the easiest yes first: by how they would best be asked, then by how likely they help times how well they fit;
 * whoever was never in touch comes after all who were, and with whom it was only written about after everybody whose card or notes meet it.
 * An organisation that the need names goes before everything: whoever is there
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
  // However often it was written about, whose card or notes meet the need is not hidden by it.
  const byCard = matches.find(({ isWrittenOnly, isPlaceOnly }) => !isWrittenOnly && !isPlaceOnly)
  const least = (match: Match) => FIT_SHARE * (match.isWrittenOnly || match.isPlaceOnly ? best.fit : (byCard ?? best).fit)
  const fitting = isAllAsked ? named : matches.filter((match) => match.isNamed || match.fit >= least(match))
  return fitting
    .map((match) => ({ match, ...orderOf(match, today) }))
    .sort(
      (a, b) =>
        b.named - a.named || a.written - b.written || a.way - b.way || b.likely - a.likely || b.fit - a.fit || (a.id < b.id ? -1 : 1),
    )
    .map(({ match }) => match)
}

function orderOf({ known, fit, isNamed, isWrittenOnly }: Match, today: number) {
  const { tie } = known
  // Of two who were never in touch, the one who gave a small sign is the less of a stranger.
  const stranger = tie.n > 0 ? 0 : tie.seenAt !== null ? 1 : 2
  const way = WAY_ORDER.indexOf(wayOf(known, ledgerOf(tie, today)))
  return {
    named: isNamed ? 1 : 0,
    written: isWrittenOnly ? 1 : 0,
    way: stranger > 0 ? WAY_ORDER.length + stranger : way,
    likely: easeOf(known, today) * fit,
    ...{ fit, id: known.id },
  }
}
