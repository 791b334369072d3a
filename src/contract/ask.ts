import { z } from 'zod'
import { ASKED_AT_ONCE, MOST_ASKED } from '#domain/coach/ask/how-many.ts'
import { ACT_KINDS } from '#domain/interactions/acts.ts'
import { personRow, way } from './people.ts'
import { day, instant } from './shared.ts'

export const actKind = z.enum(ACT_KINDS)

/** One step of a plan. */
export const planStep = z.object({ on: day, kind: z.enum(['warm-up', 'ask', 'follow-up']), what: z.string().min(1).max(300) })
export type PlanStep = z.infer<typeof planStep>

/** What passed in the ledger of one tie, in words. */
export const ledgerWords = z.object({
  /** "Ada gave last, in May 2025"; null when nothing is known to have been given. */
  lastGave: z.string().nullable(),
  /** "even", "you give more", "you mostly ask"; null when nothing was given or asked. */
  balance: z.string().nullable(),
  given: z.number(),
  asked: z.number(),
  givenToYou: z.number(),
  askedOfYou: z.number(),
})

/** How to ask one person. */
export const askAdvice = z.object({
  person: personRow,
  way: z.enum(['ask', 'warm', 'plain']),
  verdict: z.string(),
  hint: z.string(),
  why: z.string(),
  /** What of theirs meets the need. */
  because: z.array(z.string()),
  /** Nothing on their card or in notes meets the need, only what was written. */
  isWrittenOnly: z.boolean(),
  /** "last wrote 7 months ago" */
  last: z.string().nullable(),
  ledger: ledgerWords,
  openPromises: z.object({ yours: z.number(), theirs: z.number() }),
  owesAnswer: z.boolean(),
  /** Two or three contacts and the ask; empty where nothing has to come first. */
  plan: z.array(planStep),
  /** Warm-up steps with them that are planned already. */
  isPlanned: z.boolean(),
  ways: z.array(way),
})
export type AskAdvice = z.infer<typeof askAdvice>

/** GET /api/ask: a need in words, or people by id. */
export const askQuery = z.object({
  need: z.string().max(500).optional(),
  /** How many of those who could help. */
  most: z.coerce.number().int().min(1).max(MOST_ASKED).default(ASKED_AT_ONCE),
  people: z
    .string()
    .max(2000)
    .transform((ids) => ids.split(',').filter(Boolean))
    .optional(),
})
export const ask = z.object({
  need: z.string().nullable(),
  /** "Nine people could help", or with whom it was only written about, or what nobody has to do with, and why these are here. */
  sentence: z.string(),
  /** "You wrote about it with five more": heads those known only from what was written, who come after the others; null where that is nobody. */
  written: z.string().nullable(),
  /** False where the need is hardly met, as `sentence` says. */
  isMet: z.boolean(),
  people: z.array(askAdvice),
  /** People that could meet the need, shown or not. */
  total: z.number(),
  /** Words of the need that nothing on record meets. */
  unmet: z.array(z.string()),
  /** People whose name is like what was said, at most five: they may be meant. */
  named: z.array(z.object({ id: z.string(), name: z.string(), organisation: z.string().nullable() })),
})
export type Ask = z.infer<typeof ask>

/** A message from somebody who was silent for long, or never known, that wants something. */
export const incomingAsk = z.object({
  recordId: z.string(),
  person: personRow,
  channel: z.string(),
  at: instant,
  on: day,
  subject: z.string().nullable(),
  text: z.string().nullable(),
  /** The words it was recognised by, to be marked in the text. */
  words: z.array(z.string()),
  /** "an invitation" */
  wanted: z.string(),
  /** How long it was silent, what was given before. */
  history: z.string(),
  silentDays: z.number().nullable(),
  /** What passed before it: at most 80 marks, the newest. */
  marks: z.array(z.object({ on: day, direction: z.enum(['out', 'in', 'both']), isGive: z.boolean() })),
  replies: z.array(
    z.object({ way: z.enum(['help', 'small-help', 'introduce', 'decline']), title: z.string(), hint: z.string(), text: z.string() }),
  ),
  ways: z.array(way),
})
export type IncomingAsk = z.infer<typeof incomingAsk>

/** GET /api/ask/incoming: of the last thirty days, not answered yet, newest first. */
export const incoming = z.object({ asks: z.array(incomingAsk), total: z.number() })
export type Incoming = z.infer<typeof incoming>

/** POST /api/messages/:id/acts: what a message does, by the owner's word; empty for neither. */
export const actsChange = z.object({ acts: z.array(actKind).max(7) })
/** POST /api/people/:id/plan */
export const newPlan = z.object({ steps: z.array(planStep).min(1).max(20) })
/** POST /api/people/:id/promises */
export const newPromise = z.object({
  what: z.string().trim().min(1).max(300),
  dueOn: day.optional(),
  madeBy: z.enum(['owner', 'them']).optional(),
})
export type NewPromise = z.infer<typeof newPromise>
/** POST /api/promises/:id/close; null opens it again. */
export const promiseClosed = z.object({ as: z.enum(['kept', 'dropped']).nullable() })

export const promise = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  madeBy: z.enum(['owner', 'them']),
  what: z.string(),
  madeOn: day,
  dueOn: day.nullable(),
  state: z.enum(['open', 'kept', 'dropped', 'faded']),
  /** How it stands, and why. */
  words: z.string(),
  isFound: z.boolean(),
})
export type PromiseShown = z.infer<typeof promise>

export const ledgerEntry = z.object({
  recordId: z.string(),
  personId: z.string(),
  name: z.string(),
  on: day,
  direction: z.enum(['out', 'in', 'both']),
  channel: z.string(),
  text: z.string().nullable(),
  acts: z.array(z.object({ kind: actKind, what: z.string().nullable(), words: z.array(z.string()) })),
  isCorrected: z.boolean(),
  /** What the sentence counts of it: nothing of what is older than a year or went to more than three people. */
  counts: z.object({ give: z.boolean(), ask: z.boolean() }),
})

/** GET /api/ledger: over all, or of one person. */
export const ledger = z.object({
  /** "Over the last year you gave 40 times and asked 31 times." */
  sentence: z.string(),
  entries: z.array(ledgerEntry),
  /** Open ones first, the soonest due before the others; then the newest. */
  promises: z.array(promise),
})
export type LedgerShown = z.infer<typeof ledger>
