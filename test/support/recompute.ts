import { sql } from 'kysely'
import type { Context } from '#store/context.ts'

/**
 * What can be said of a tie, worked out in the plainest way from raw interactions, after the documents and not after the program: no sums
 * that are carried on, no diaries. Slow, and meant to be read.
 */
export interface RawInteraction {
  readonly person: string
  readonly atMs: number
  /** Since 1970, UTC: the tests' owner lives there. */
  readonly day: number
  readonly kind: string
  readonly direction: 'in' | 'out' | 'both'
  readonly audience: number
  readonly gives: number
  readonly asks: number
}

/** Every interaction up to now, by person, in the order of time; the same event told twice is told once. */
export async function rawInteractions({ db, ownerId, now }: Context): Promise<Map<string, RawInteraction[]>> {
  const { rows } = await sql<RawInteraction>`
    select person_id as person, extract(epoch from at)::float8 * 1000 as "atMs", floor(extract(epoch from at) / 86400)::int as day,
      kind, direction, audience, gives, asks from interaction where owner_id = ${ownerId} and at <= ${now()} order by at, record_id`.execute(
    db,
  )
  return Map.groupBy(rows, ({ person }) => person)
}

const WEIGHTS: Readonly<Record<string, number>> = {
  meeting: 1,
  introduction: 1,
  gift: 1,
  call: 0.8,
  message: 0.5,
  letter: 0.5,
  invitation: 0.5,
  recommendation: 0.5,
  mail: 0.4,
  comment: 0.2,
  reaction: 0.05,
  endorsement: 0.05,
}

function weightOf({ kind, audience }: RawInteraction): number {
  if (audience > 10) return 0
  const isWritten = ['message', 'letter', 'invitation', 'recommendation', 'mail'].includes(kind)
  return isWritten && audience > 3 ? 0.15 : WEIGHTS[kind]!
}

export interface ContactDay {
  readonly day: number
  readonly weight: number
  readonly first: RawInteraction['direction']
  readonly lastMs: number
}

/** Days on which enough passed to be a contact, up to and with `until`. */
export function contactDays(touches: readonly RawInteraction[], until: number): ContactDay[] {
  const distinct = touches.filter(
    (touch, i) =>
      weightOf(touch) > 0 &&
      !isToldTwice(
        touch,
        touches
          .slice(0, i)
          .filter((each) => weightOf(each) > 0)
          .at(-1),
      ),
  )
  return [
    ...Map.groupBy(
      distinct.filter(({ day }) => day <= until),
      ({ day }) => day,
    ),
  ]
    .map(([day, of]) => ({
      day,
      weight: 1 - of.reduce((miss, touch) => miss * (1 - weightOf(touch)), 1),
      first: of[0]!.direction,
      lastMs: of.at(-1)!.atMs,
    }))
    .filter(({ weight }) => weight >= 0.3)
}

function isToldTwice(a: RawInteraction, b: RawInteraction | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.direction === b.direction && Math.floor(a.atMs / 60_000) === Math.floor(b.atMs / 60_000)
}

/** Days on which the owner wrote first after two or more quiet days. */
export function ownStarts(days: readonly ContactDay[]): number[] {
  return days.filter(({ day, first }, i) => first === 'out' && (i === 0 || day - days[i - 1]!.day >= 2)).map(({ day }) => day)
}

/** The strength that circles go by: each day's weight, halved every year. */
export function yearLongStrength(days: readonly ContactDay[], on: number): number {
  return days.reduce((sum, { day, weight }) => sum + weight * 0.5 ** ((on - day) / 365), 0)
}

/** Usual gap, regularity and the chance of having ended, from the gaps one by one. */
export function curve(days: readonly ContactDay[]): { g: number; k: number; q: number } {
  const gaps = days.slice(1).map(({ day }, i) => Math.log(day - days[i]!.day))
  const weights = gaps.map((_, i) => 0.95 ** (gaps.length - 1 - i))
  const N = weights.reduce((a, b) => a + b, 0)
  const s1 = gaps.reduce((sum, x, i) => sum + weights[i]! * x, 0)
  const s2 = gaps.reduce((sum, x, i) => sum + weights[i]! * x * x, 0)
  const m0 = Math.log(30)
  const mean = N > 0 ? s1 / N : m0
  const spread = Math.max(s2 - N * mean ** 2, 0) + ((N * 0.5) / (N + 0.5)) * (mean - m0) ** 2
  const variance = (6 + spread) / (1 + N)
  return {
    g: Math.exp((0.5 * m0 + s1) / (0.5 + N)),
    k: Math.min(4, Math.max(0.3, (0.8 * Math.PI) / Math.sqrt(3 * variance))),
    q: 1 / (1 + days.length),
  }
}

/** The gap that is told (docs/decisions/0008): between conversations where three fifths of the time lie there, else between days. */
export function told(days: readonly ContactDay[]): { gapDays: number; isOfTalks: boolean } {
  const gaps = days.slice(1).map(({ day }, i) => day - days[i]!.day)
  const weighed = gaps.map((gap, i) => ({ gap, weight: 0.95 ** (gaps.length - 1 - i) }))
  const sum = (of: typeof weighed) => of.reduce((total, { weight }) => total + weight, 0)
  const mean = (of: typeof weighed) => Math.exp(of.reduce((total, { gap, weight }) => total + weight * Math.log(gap), 0) / sum(of))
  const [between, within] = [weighed.filter(({ gap }) => gap > 3), weighed.filter(({ gap }) => gap <= 3)]
  if (between.length === 0 || within.length === 0) return { gapDays: mean(weighed), isOfTalks: false }
  const [long, short] = [sum(between) * mean(between), sum(within) * mean(within)]
  return long / (long + short) >= 0.6 ? { gapDays: mean(between), isOfTalks: true } : { gapDays: mean(weighed), isOfTalks: false }
}

/** The chance of contact within the tie's own next two gaps. */
export function pulse(days: readonly ContactDay[], elapsedDays: number): number {
  const { g, k, q } = curve(days)
  const silent = (t: number) => q + (1 - q) / (1 + (t / g) ** k)
  const t = elapsedDays + 0.25
  return 1 - silent(t + Math.max(30, 2 * g)) / silent(t)
}
