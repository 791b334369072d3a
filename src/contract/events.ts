import { z } from 'zod'
import { t } from '#language/say.ts'
import { way } from './people.ts'
import { day, interactionKind, trend } from './shared.ts'

const role = z.enum(['hosting', 'attending', 'invited'])
const answer = z.enum(['yes', 'no', 'maybe'])

/** Somebody among the guests worth meeting. */
const toMeet = z.object({
  /** Null for somebody who is nobody of the network yet. */
  personId: z.string().nullable(),
  name: z.string(),
  /** Stands after the name: "and you usually talk every week; it has been three". */
  reason: z.string(),
  warmth: z.number().nullable(),
  trend: trend.nullable(),
})

export const eventRow = z.object({
  id: z.string(),
  title: z.string(),
  on: day,
  /** Last day of one that takes several; else the same. */
  until: day,
  /** Beside the number of the day: "Tue, 19:00". */
  when: z.string(),
  place: z.string().nullable(),
  url: z.string().nullable(),
  role,
  /** The owner's own, whose guests and answers can be changed here. */
  isOwn: z.boolean(),
  isPast: z.boolean(),
  /** One line: place, and how many known people. */
  about: z.string(),
  /** What guests of an event of one's own said, or who came; empty for others. */
  answers: z.string(),
  /** It is over, and who came is on record. */
  isNoted: z.boolean(),
  /** At most three, the most worthwhile first. */
  meet: z.array(toMeet),
  /** Further guests who are known, a few by name. */
  faces: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Known people beside `meet` and `faces`. */
  more: z.number(),
})
export type EventRow = z.infer<typeof eventRow>

export const followUpRow = z.object({
  personId: z.string(),
  name: z.string(),
  /** "You noted: …" */
  line: z.string(),
  /** "Say hello", "Send it" */
  act: z.string(),
  isDone: z.boolean(),
  /** A first line to begin with, and where to write it. */
  suggestion: z.string(),
  ways: z.array(way),
})

/** GET /api/events */
export const events = z.object({
  on: day,
  /** Under the title: "One to follow up, two coming, and one that is yours to give." */
  standing: z.string(),
  /** Who was met within two days; null when there is nobody. */
  fresh: z
    .object({
      /** "Tuesday, heat pump evening at Pakhuis" */
      occasion: z.string(),
      /** "18 hours of the two days left" */
      left: z.string(),
      /** Of the two days, 0 to 1. */
      share: z.number(),
      people: z.array(followUpRow),
    })
    .nullable(),
  /** Soonest first, at most eight. */
  coming: z.array(eventRow),
  /** Coming ones beside these. */
  later: z.number(),
  /** Latest first, at most six. */
  past: z.array(eventRow),
  year: z.object({
    year: z.number(),
    sentence: z.string(),
    attended: z.number(),
    hosted: z.number(),
    planned: z.number(),
    marks: z.array(z.object({ on: day, title: z.string(), kind: z.enum(['attended', 'hosted']), isPlanned: z.boolean() })),
  }),
  /** The last 180 days, which the kind of networker looks back on. */
  lately: z.object({ attended: z.number(), hosted: z.number() }),
  invite: z.object({
    /** The own event they would be asked to; null when none is planned. */
    eventId: z.string().nullable(),
    title: z.string(),
    people: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string(), warmth: z.number(), trend })),
  }),
  /** Events at which somebody may just have been met: for the ten-second capture. */
  lastEvent: z
    .object({ id: z.string(), title: z.string(), /** Whether it is over and nobody put down. */ isAsked: z.boolean() })
    .nullable(),
  isAnyKnown: z.boolean(),
})
export type Events = z.infer<typeof events>

export const guestRow = z.object({
  guest: z.string(),
  personId: z.string().nullable(),
  name: z.string(),
  role,
  answer: answer.nullable(),
  came: z.boolean().nullable(),
})
export type GuestRow = z.infer<typeof guestRow>

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => t('expected a time like 18:30') })

/** PUT /api/events/:id: what an event of one's own is; a whole day without a time. DELETE calls it off. */
export const eventDetails = z.object({
  title: z.string().trim().min(1).max(200),
  on: day,
  time: clock.optional(),
  /** Earlier than `time` is after midnight. */
  until: clock.optional(),
  place: z.string().max(300).optional(),
  note: z.string().max(2000).optional(),
})
export type EventDetails = z.infer<typeof eventDetails>

/** GET /api/events/:id: with everybody who is asked, and the text of the invitation. `GET …/invitation.ics` is the file of it. */
export const eventPage = eventRow.extend({
  guests: z.array(guestRow),
  /** Everybody worth meeting, not three only. */
  everybody: z.array(toMeet),
  /** Of one's own that has not begun, as it can be changed; else null. */
  details: eventDetails.nullable(),
  invitation: z.string(),
})
export type EventPage = z.infer<typeof eventPage>

const people = z.array(z.uuid()).max(300)

/** POST /api/events: an event of one's own. Nothing is sent. */
export const newEvent = eventDetails.extend({ people })
export type NewEvent = z.infer<typeof newEvent>
export const planned = z.object({ changeId: z.string(), sentence: z.string(), eventId: z.string() })
export type Planned = z.infer<typeof planned>

/** POST /api/events/:id/guests and /came */
export const guestList = z.object({ people })
/** POST /api/events/:id/answers */
export const newAnswer = z.object({ guest: z.string().max(2100), answer: answer.nullable() })

/** POST /api/met: names or ids; an unknown name becomes a person. */
export const newMet = z.object({
  who: z.array(z.string().trim().min(1).max(200)).min(1).max(20),
  eventId: z.uuid().optional(),
  note: z.string().max(2000).optional(),
})
export type NewMet = z.infer<typeof newMet>

/** POST /api/follow-ups/:id, of a person: `log` also writes the message down. */
export const followedUp = z.object({ log: z.object({ kind: interactionKind, note: z.string().max(10_000).optional() }).optional() })
