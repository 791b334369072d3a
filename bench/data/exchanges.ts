import type { Act } from '#domain/interactions/acts.ts'
import { type InteractionRow, interactionRow, type RecordRow } from '#store/records.ts'
import { idFrom } from '#store/stable-id.ts'
import { chanceFrom } from '../measure/numbers.ts'
import type { MadePerson } from './network.ts'

const YEAR_MS = 365.25 * 86_400_000
const YEARS = 20
/** The owner's own address in the records. */
const OWNER_KEY = 'owner'

export interface Exchange {
  readonly record: RecordRow
  readonly interaction: InteractionRow
}

/**
 * What passed with people over twenty years before `now`: the person of rank r takes part 1/r as often as the first (Zipf).
 * Each tie has a span of its own, so that some are long over and some have just begun.
 */
export function* madeExchanges(people: readonly MadePerson[], count: number, now: Date): Generator<Exchange> {
  const chance = chanceFrom(3)
  const pick = byRank(people.length, chance)
  const spans = people.map(() => spanBefore(now, chance))
  for (let number = 0; number < count; number++) {
    const rank = pick()
    yield exchange(people[rank]!, number, spans[rank]!, chance)
  }
}

interface Span {
  readonly fromMs: number
  readonly untilMs: number
}

/** A third of all ties last until today. */
function spanBefore(now: Date, chance: () => number): Span {
  const fromMs = now.getTime() - chance() * YEARS * YEAR_MS
  const isAlive = chance() < 1 / 3
  return { fromMs, untilMs: isAlive ? now.getTime() : fromMs + chance() * (now.getTime() - fromMs) }
}

function exchange(person: MadePerson, number: number, { fromMs, untilMs }: Span, chance: () => number): Exchange {
  const at = new Date(fromMs + chance() * (untilMs - fromMs))
  const isOut = chance() < 0.5
  const isMail = chance() < 0.7
  const told = {
    at,
    kind: isMail ? 'mail' : 'message',
    channel: isMail ? 'mail' : 'linkedin',
    audience: chance() < 0.8 ? 1 : 2 + Math.floor(chance() * 10),
  } as const
  const id = idFrom('made record', String(number))
  const record = {
    ...told,
    id,
    importId: null,
    acts: drawnActs(chance),
    alsoId: null,
    sender: isOut ? OWNER_KEY : person.key,
    receivers: [isOut ? person.key : OWNER_KEY],
    subject: isMail ? `Note ${number} on the boats` : null,
    snippet: 'Could we talk about the boats next week, before they are gone? I would bring the plans with me.',
    // One in ten belongs to a thread of three people.
    thread: number % 30 < 3 ? `thread ${Math.floor(number / 30)}` : null,
    asks: chance() < 0.2,
    sent: isOut,
  }
  return { record, interaction: interactionRow(record, person.id, isOut ? 'out' : 'in') }
}

/** About as often as real mail asks and gives. */
function drawnActs(chance: () => number): Act[] {
  const drawn = chance()
  if (drawn < 0.01) return [{ kind: 'ask', what: 'favour', words: ['recommend me'] }]
  if (drawn < 0.25) return [{ kind: 'ask', what: 'question', words: ['could we'] }]
  if (drawn < 0.35) return [{ kind: 'give', what: 'thing', words: ['attached'] }]
  return drawn < 0.38 ? [{ kind: 'promise', words: ['I will send you'] }] : []
}

/** Draws ranks from 0 so that rank r comes 1/(r + 1) as often as the first. */
function byRank(count: number, chance: () => number): () => number {
  const upTo = new Float64Array(count)
  let total = 0
  for (let rank = 0; rank < count; rank++) upTo[rank] = total += 1 / (rank + 1)
  return () => {
    const drawn = chance() * total
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (upTo[middle]! < drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}
