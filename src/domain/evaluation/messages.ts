/** Who wrote to whom and when. */
export interface Message {
  readonly from: string
  readonly to: string
  /** From any beginning; only differences count. */
  readonly seconds: number
}

/** Messages fit to be judged by, in the order of time, and what was left out or put right for it. */
export interface CleanMessages {
  readonly messages: readonly Message[]
  readonly toThemselves: number
  readonly toldTwice: number
  readonly toMany: number
  readonly outOfOrder: number
  readonly afterUntil: number
}

/** A message to more people than this says nothing of any one of them. @source docs/tie-model.md, section 2 */
const MOST_RECEIVERS = 10
const DAY_SECONDS = 86_400

/**
 * Puts messages in the order of time and leaves out those to oneself, exact duplicates, what one sender sent to more than ten people in the
 * same second, and what came after the day `untilDay` (counted from the first message, day 0).
 */
export function cleanMessages(given: readonly Message[], untilDay = Number.POSITIVE_INFINITY): CleanMessages {
  let outOfOrder = 0
  for (let i = 1; i < given.length; i++) if (given[i]!.seconds < given[i - 1]!.seconds) outOfOrder++
  const sorted = outOfOrder === 0 ? given : given.toSorted((a, b) => a.seconds - b.seconds)
  const start = sorted[0]?.seconds ?? 0
  const inTime = sorted.filter(({ seconds }) => Math.floor((seconds - start) / DAY_SECONDS) <= untilDay)
  const toOthers = inTime.filter(({ from, to }) => from !== to)
  const once = toOthers.length === 0 ? [] : withoutDuplicates(toOthers)
  const messages = withoutMassMail(once)
  return {
    messages,
    toThemselves: inTime.length - toOthers.length,
    toldTwice: toOthers.length - once.length,
    toMany: once.length - messages.length,
    outOfOrder,
    afterUntil: sorted.length - inTime.length,
  }
}

function withoutDuplicates(sorted: readonly Message[]): Message[] {
  return bySecond(sorted, (second) =>
    second.length === 1 ? second : [...new Map(second.map((each) => [`${each.from}\t${each.to}`, each])).values()],
  )
}

function withoutMassMail(sorted: readonly Message[]): Message[] {
  return bySecond(sorted, (second) => {
    if (second.length <= MOST_RECEIVERS) return second
    const sent = Map.groupBy(second, ({ from }) => from)
    return second.filter(({ from }) => new Set(sent.get(from)!.map(({ to }) => to)).size <= MOST_RECEIVERS)
  })
}

/** What becomes of each second's messages, in their order. */
function bySecond(sorted: readonly Message[], become: (second: readonly Message[]) => readonly Message[]): Message[] {
  const all: Message[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1
    while (to < sorted.length && sorted[to]!.seconds === sorted[from]!.seconds) to++
    for (const each of become(sorted.slice(from, to))) all.push(each)
    from = to
  }
  return all
}
