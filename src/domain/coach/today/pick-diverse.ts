import { foldText } from '../../people/names.ts'
import type { Known, Nudge } from '../known.ts'

/** What a second card of the same organisation, circle or channel is still worth. */
const SAME = { organisation: 0.6, circle: 0.8, channel: 0.7 } as const

/**
 * The best few, each chosen with those before it in mind: not three people of one organisation, circle and channel.
 * Goes over all of them once for each card, so `count` should be small.
 * @param before  cards already chosen, counted as picks
 * @source docs/tie-model.md, section 9
 */
export function pickDiverse(nudges: readonly Nudge[], count: number, before: readonly Nudge[] = []): Nudge[] {
  const likeness = new Likeness()
  for (const each of before) likeness.add(each.known)
  const picked: Nudge[] = []
  const left = new Set(nudges)
  while (picked.length < count && left.size > 0) {
    let best: Nudge | undefined
    let bestWorth = Number.NEGATIVE_INFINITY
    for (const each of left) {
      // Penalties only take away, so a card below the best by its full score needs no closer look.
      if (each.score < bestWorth) continue
      const worth = each.score * likeness.shareLeft(each.known)
      if (worth > bestWorth || (worth === bestWorth && each.known.id < best!.known.id)) {
        best = each
        bestWorth = worth
      }
    }
    left.delete(best!)
    likeness.add(best!.known)
    picked.push(best!)
  }
  return picked
}

/** How often each organisation, circle and channel has been chosen. */
class Likeness {
  readonly #counts = new Map<string, number>()

  add(known: Known): void {
    for (const [key] of traitsOf(known)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  shareLeft(known: Known): number {
    if (this.#counts.size === 0) return 1
    return traitsOf(known).reduce((share, [key, factor]) => share * factor ** (this.#counts.get(key) ?? 0), 1)
  }
}

function traitsOf({ organisation, circle, channels }: Known): readonly (readonly [key: string, factor: number])[] {
  return [
    ...(organisation === null ? [] : [[`organisation:${foldText(organisation)}`, SAME.organisation] as const]),
    [`circle:${circle}`, SAME.circle],
    ...(channels[0] === undefined ? [] : [[`channel:${channels[0]}`, SAME.channel] as const]),
  ]
}
