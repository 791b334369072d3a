import { balanceOf } from '../ledger/balance.ts'
import { type Kind, type KindFacts, type KindJudged, PART_WEIGHTS, PARTS, type PartName } from './kind.ts'

/** A start in six of ten weeks is as steady as anybody needs to be. */
const STEADY_SHARE = 0.6
/** Attended and hosted (twice) events in 180 days that make this part whole. */
const ENOUGH_EVENTS = 4
/** A comment or reaction is a quarter of a post. */
const ANSWER_WORTH = 0.25
/** First words a week that make a burst, and how many there must be in all: two letters in one week are no pattern. */
const BURST = 2
const FEWEST_IN_BURSTS = 6
/** 28 days. */
const PRESENCE_WEEKS = 4

/**
 * Which of the three kinds the owner was, from their own doings in the 26 weeks up to one day; never from who answered.
 * @source docs/coach.md, Kind meter
 */
export function judgeKind(facts: KindFacts): KindJudged {
  const weeks = facts.startsByWeek.length
  const starts = sumOf(facts.startsByWeek)
  const weeksWithStart = facts.startsByWeek.filter((count) => count > 0).length / weeks
  const busiestFifth = shareOfBusiest(facts.startsByWeek, starts)
  const askShare = starts === 0 ? 0 : facts.startsNearAsks / starts
  const nearShare = facts.daysNearAsks / (weeks * 7)
  const lift = nearShare === 0 ? 0 : askShare / nearShare
  const parts = PARTS.map((name) => ({ name, value: shareOf(name, facts, weeksWithStart) }))
  const sum = weighted(parts)
  const figures = {
    weeksWithStart,
    busiestFifth,
    askShare,
    lift,
    sum,
    hasAsks: facts.asks > 0,
    starts,
    startsABusyWeek: starts / (weeksWithStart * weeks),
  }
  return {
    day: facts.day,
    ...decide(figures),
    parts,
    sum,
    weeksWithStart,
    busiestFifth,
    askShare,
    lift,
    keep: facts.warmBefore === 0 ? null : facts.kept / facts.warmBefore,
    doubt: Math.sqrt((Math.max(weeksWithStart, 1 / weeks) * Math.max(1 - weeksWithStart, 1 / weeks)) / weeks),
  }
}

interface Figures {
  readonly weeksWithStart: number
  readonly busiestFifth: number
  readonly askShare: number
  readonly lift: number
  readonly sum: number
  readonly hasAsks: boolean
  readonly starts: number
  /** Starts in a week that has any. */
  readonly startsABusyWeek: number
}

function decide({ weeksWithStart, busiestFifth, askShare, lift, sum, hasAsks, starts, startsABusyWeek }: Figures): {
  kind: Kind
  rule: KindJudged['rule']
} {
  const aroundAsks = hasAsks && askShare >= 0.5 && lift >= 2
  // A handful of first words always lies in a fifth of the weeks: one here and one there is rarely, not a burst.
  const inBursts = !hasAsks && starts >= FEWEST_IN_BURSTS && weeksWithStart < 0.5 && busiestFifth >= 0.7 && startsABusyWeek >= BURST
  if (aroundAsks || inBursts) return { kind: 2, rule: 1 }
  if (weeksWithStart >= 0.5 && sum >= 0.5) return { kind: 3, rule: 2 }
  if (weeksWithStart < 0.25) return { kind: 1, rule: 3 }
  return { kind: sum < 0.4 ? 1 : 3, rule: 4 }
}

function shareOf(name: PartName, facts: KindFacts, weeksWithStart: number): number | null {
  switch (name) {
    case 'steadiness':
      return Math.min(1, weeksWithStart / STEADY_SHARE)
    case 'reciprocity':
      return facts.given + facts.asked === 0 ? null : clip(0.5 + balanceOf(facts.given, facts.asked))
    case 'presence':
      return facts.published.length === 0 ? null : sumOf(facts.published.map(presenceOn)) / facts.published.length
    case 'events':
      return facts.events && Math.min(1, (facts.events.attended + 2 * facts.events.hosted) / ENOUGH_EVENTS)
    case 'profile':
      return facts.profile && facts.profile.of > 0 ? facts.profile.present / facts.profile.of : null
  }
}

/** How much of what is usual on one network the owner did there, 0 to 1. */
export function presenceOn({ posts, answers, floorAWeek }: KindFacts['published'][number]): number {
  return Math.min(1, (posts + ANSWER_WORTH * answers) / (PRESENCE_WEEKS * floorAWeek))
}

function weighted(parts: KindJudged['parts']): number {
  const known = parts.filter((part): part is { name: PartName; value: number } => part.value !== null)
  const weight = sumOf(known.map(({ name }) => PART_WEIGHTS[name]))
  return sumOf(known.map(({ name, value }) => PART_WEIGHTS[name] * value)) / weight
}

/** The busiest fifth of the weeks, at least one: what share of all starts fell into them. */
function shareOfBusiest(byWeek: readonly number[], starts: number): number {
  if (starts === 0) return 0
  const fifth = Math.max(1, Math.round(byWeek.length / 5))
  return sumOf(byWeek.toSorted((a, b) => b - a).slice(0, fifth)) / starts
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
const clip = (share: number) => Math.max(0, Math.min(1, share))
