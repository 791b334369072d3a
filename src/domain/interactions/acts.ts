import type { Day } from '../time.ts'
import type { InteractionKind } from './interaction.ts'

/** What the sender of a message does with its words. A message may do several of these, or none. */
export const ACT_KINDS = ['ask', 'give', 'thanks', 'promise', 'congratulation', 'invitation', 'pitch'] as const
export type ActKind = (typeof ACT_KINDS)[number]

/** What is asked for: an answer, to be introduced, or a favour (a job, a referral, money, real work). */
export type Asked = 'question' | 'introduction' | 'favour'
/** What is given: something useful, help, an introduction or recommendation. */
export type Given = 'thing' | 'help' | 'introduction'

/** One act, with the words it was recognised by. */
export interface Act {
  readonly kind: ActKind
  readonly what?: Asked | Given
  /** As written in the message, in its order; empty when the owner said so. */
  readonly words: readonly string[]
  /** Of a promise: the sentence that makes it, and the day it is due where it names one. */
  readonly sentence?: string
  readonly dueOn?: Day
}

/** Whether whoever wrote a message waits for an answer: they asked for something, or invited. */
export function wantsAnswer(acts: readonly Act[]): boolean {
  return acts.some(({ kind }) => kind === 'ask' || kind === 'invitation')
}

/** As long as a word of thanks is that needs no other word back, in characters. */
const SHORT_THANKS = 80

/** Whether a message says thank you and nothing else: with it a conversation ends. @param words  its beginning */
export function isOnlyThanks(acts: readonly Act[], words: string): boolean {
  return acts.length > 0 && acts.every(({ kind }) => kind === 'thanks') && words.length <= SHORT_THANKS
}

const ASK_WORTH: Readonly<Record<Asked, number>> = { favour: 1, introduction: 0.8, question: 0.3 }
const GIVE_WORTH: Readonly<Record<Given, number>> = { introduction: 1, help: 0.8, thing: 0.3 }
const CONGRATULATION_WORTH = 0.2
const KIND_WORTH: Partial<Record<InteractionKind, number>> = { introduction: 1, recommendation: 1, gift: 0.8, endorsement: 0.2 }
/** Asks below this are the small questions of every day; only larger ones tell of being in need. */
export const LARGE_ASK = 0.8
/** What goes to more people is meant for nobody alone. */
const MOST_RECEIVERS = 3

/** Whether a message went to so many that what it asks or gives counts for nobody. @param audience  how many it went to */
export function isToMany(audience: number): boolean {
  return audience > MOST_RECEIVERS
}

/** What one interaction is worth in the ledger of give and ask: of its sender, or of the owner where both took part. */
export interface Worth {
  readonly gives: number
  readonly asks: number
}

/**
 * The largest thing given and the largest thing asked for in one interaction, 0 to 1 each.
 * @param tag  the owner's own word for something logged by hand: a give counts as help (a word in public as a thing), an ask as a favour
 * @source docs/tie-model.md, section 8
 */
export function worthOf(told: {
  readonly kind: InteractionKind
  readonly audience: number
  readonly acts?: readonly Act[] | null
  readonly tag?: 'give' | 'ask' | null
}): Worth {
  if (isToMany(told.audience)) return { gives: 0, asks: 0 }
  const acts = told.acts ?? []
  return {
    gives: Math.max(
      KIND_WORTH[told.kind] ?? 0,
      told.tag === 'give' ? (isInPublic(told.kind) ? GIVE_WORTH.thing : GIVE_WORTH.help) : 0,
      ...acts.map(giveWorth),
    ),
    asks: Math.max(told.tag === 'ask' ? ASK_WORTH.favour : 0, ...acts.map(askWorth)),
  }
}

/** A comment or a like costs a minute, help costs an evening. */
const isInPublic = (kind: InteractionKind) => kind === 'comment' || kind === 'reaction'

function giveWorth({ kind, what }: Act): number {
  if (kind === 'congratulation') return CONGRATULATION_WORTH
  return kind === 'give' ? GIVE_WORTH[(what ?? 'thing') as Given] : 0
}

/** Whoever sells or raises money asks for it. */
function askWorth({ kind, what }: Act): number {
  if (kind === 'pitch') return ASK_WORTH.favour
  return kind === 'ask' ? ASK_WORTH[(what ?? 'question') as Asked] : 0
}
