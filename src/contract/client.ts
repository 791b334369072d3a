import type { z } from 'zod'
import { type actKind, ask as askShown, incoming, ledger, type NewPromise, type PlanStep } from './ask.ts'
import { duplicates, type PairOfPeople, type ShownValue } from './duplicates.ts'
import { eventPage, events, type NewEvent, type NewMet, planned } from './events.ts'
import { columns, type DateOrder, importRow, imports, problems, sources } from './imports.ts'
import { type IntroductionStep, introductions, type NewIntroduction } from './introductions.ts'
import { kindReport } from './kind.ts'
import { type MeChange, me } from './me.ts'
import { networkPage, waysShown } from './network.ts'
import {
  facets,
  type NewInteraction,
  type NewPerson,
  type PeopleQuery,
  type PersonSettings,
  people,
  personPage,
  timeline,
} from './people.ts'
import { profilePage } from './profile.ts'
import { readyPage } from './ready.ts'
import { review } from './review.ts'
import { type DraftChange, type NewDraft, type OwnBounds, type PublicationMarked, sharePage } from './share.ts'
import { changed } from './shared.ts'
import { status } from './status.ts'
import { today } from './today.ts'

/** What the server answered when it would not: a sentence for the reader, and the status (0: no answer at all). */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

async function ask<Schema extends z.ZodType>(schema: Schema, method: string, path: string, body?: unknown): Promise<z.infer<Schema>> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  } catch {
    throw new Refused('Tend does not answer. Is it still running? What was saved is safe.', 0)
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return schema.parse(answer)
  const message = answer && typeof answer === 'object' && 'error' in answer ? String(answer.error) : `Tend answered ${response.status}`
  throw new Refused(message, response.status)
}

function queryString(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

const person = (id: string) => `/people/${encodeURIComponent(id)}`
const nudge = (id: string) => `/nudges/${encodeURIComponent(id)}`
const event = (id: string) => `/events/${encodeURIComponent(id)}`
const draft = (id: string) => `/drafts/${encodeURIComponent(id)}`
const imported = (id: string) => `/imports/${encodeURIComponent(id)}`

/** Every call the pages make. Each throws Refused. */
export const client = {
  status: () => ask(status, 'GET', '/status'),
  today: () => ask(today, 'GET', '/today'),
  people: (query: Partial<PeopleQuery>) => ask(people, 'GET', `/people${queryString(query)}`),
  facets: () => ask(facets, 'GET', '/people/facets'),
  person: (id: string) => ask(personPage, 'GET', person(id)),
  timeline: (id: string, query: { channel?: string; before?: string }) =>
    ask(timeline, 'GET', `${person(id)}/timeline${queryString(query)}`),
  addPerson: (added: NewPerson) => ask(changed, 'POST', '/people', added),
  setPerson: (id: string, settings: PersonSettings) => ask(changed, 'POST', `${person(id)}/settings`, settings),
  split: (id: string, keys: readonly string[]) => ask(changed, 'POST', `${person(id)}/split`, { keys }),
  showAs: (id: string, shown: ShownValue) => ask(changed, 'POST', `${person(id)}/shown`, shown),
  duplicates: () => ask(duplicates, 'GET', '/duplicates'),
  /** One person, two people, or asked again in a month. */
  decide: (pair: PairOfPeople, how: 'merge' | 'apart' | 'later') => ask(changed, 'POST', `/duplicates/${how}`, pair),
  undoMerge: (link: string) => ask(changed, 'POST', `/duplicates/joined/${encodeURIComponent(link)}/undo`),
  addNote: (id: string, text: string) => ask(changed, 'POST', `${person(id)}/notes`, { text }),
  askFor: (need: string) => ask(askShown, 'GET', `/ask${queryString({ need })}`),
  askOf: (ids: readonly string[]) => ask(askShown, 'GET', `/ask${queryString({ people: ids.join(',') })}`),
  incoming: () => ask(incoming, 'GET', '/ask/incoming'),
  ledger: (id?: string) => ask(ledger, 'GET', id ? `${person(id)}/ledger` : '/ledger'),
  /** What a message does, by the owner's word. */
  setActs: (message: string, acts: readonly z.infer<typeof actKind>[]) =>
    ask(changed, 'POST', `/messages/${encodeURIComponent(message)}/acts`, { acts }),
  plan: (id: string, steps: readonly PlanStep[]) => ask(changed, 'POST', `${person(id)}/plan`, { steps }),
  promise: (id: string, made: NewPromise) => ask(changed, 'POST', `${person(id)}/promises`, made),
  closePromise: (id: string, as: 'kept' | 'dropped' | null) => ask(changed, 'POST', `/promises/${encodeURIComponent(id)}/close`, { as }),
  profile: () => ask(profilePage, 'GET', '/profile'),
  ready: () => ask(readyPage, 'GET', '/ready'),
  network: () => ask(networkPage, 'GET', '/network'),
  /** From the owner when `from` is left out. */
  way: (to: string, from?: string) => ask(waysShown, 'GET', `/network/way${queryString({ to, from })}`),
  introductions: (person?: string) => ask(introductions, 'GET', `/introductions${queryString({ person })}`),
  introduce: (added: NewIntroduction) => ask(changed, 'POST', '/introductions', added),
  stepIntroduction: (id: string, step: IntroductionStep) => ask(changed, 'POST', `/introductions/${encodeURIComponent(id)}/steps`, step),
  share: () => ask(sharePage, 'GET', '/share'),
  markPublication: (id: string, marked: PublicationMarked) => ask(changed, 'POST', `/share/${encodeURIComponent(id)}/mark`, marked),
  setAuthor: (author: string, person: string | null) => ask(changed, 'POST', '/share/authors', { author, person }),
  setBounds: (own: OwnBounds) => ask(changed, 'POST', '/share/bounds', own),
  addDraft: (added: NewDraft) => ask(changed, 'POST', '/drafts', added),
  editDraft: (id: string, change: DraftChange) => ask(changed, 'POST', draft(id), change),
  draftIsOut: (id: string) => ask(changed, 'POST', `${draft(id)}/out`, {}),
  removeDraft: (id: string) => ask(changed, 'POST', `${draft(id)}/remove`, {}),
  review: () => ask(review, 'GET', '/review'),
  kind: () => ask(kindReport, 'GET', '/kind'),
  log: (interaction: NewInteraction) => ask(changed, 'POST', '/interactions', interaction),
  done: (card: string, log?: { kind: NewInteraction['kind']; note?: string }) =>
    ask(changed, 'POST', `${nudge(card)}/done`, log ? { log } : {}),
  snooze: (card: string, days: number) => ask(changed, 'POST', `${nudge(card)}/snooze`, { days }),
  /** Not this person, not now: comes back later, and later still when it happens again. */
  skip: (card: string) => ask(changed, 'POST', `${nudge(card)}/skip`, {}),
  events: () => ask(events, 'GET', '/events'),
  event: (id: string) => ask(eventPage, 'GET', event(id)),
  planEvent: (added: NewEvent) => ask(planned, 'POST', '/events', added),
  askGuests: (id: string, people: readonly string[]) => ask(changed, 'POST', `${event(id)}/guests`, { people }),
  /** The sheet of who came: guests who are not named did not. */
  noteWhoCame: (id: string, people: readonly string[]) => ask(changed, 'POST', `${event(id)}/came`, { people }),
  noteAnswer: (id: string, guest: string, answer: 'yes' | 'no' | 'maybe' | null) =>
    ask(changed, 'POST', `${event(id)}/answers`, { guest, answer }),
  met: (met: NewMet) => ask(changed, 'POST', '/met', met),
  followUp: (personId: string, log?: { kind: NewInteraction['kind']; note?: string }) =>
    ask(changed, 'POST', `/follow-ups/${encodeURIComponent(personId)}`, log ? { log } : {}),
  undo: (changeId: string) => ask(changed, 'POST', `/changes/${encodeURIComponent(changeId)}/undo`, {}),
  imports: () => ask(imports, 'GET', '/imports'),
  problems: (id: string, offset = 0) => ask(problems, 'GET', `${imported(id)}/problems${queryString({ offset })}`),
  sources: () => ask(sources, 'GET', '/imports/sources'),
  startImport: (drop: string) => ask(imports, 'POST', '/imports', { drop }),
  undoImport: (id: string) => ask(changed, 'POST', `${imported(id)}/undo`, {}),
  pauseImport: () => ask(imports, 'POST', '/imports/pause', {}),
  resumeImport: () => ask(imports, 'POST', '/imports/resume', {}),
  columns: (id: string) => ask(columns, 'GET', `${imported(id)}/columns`),
  setDateOrder: (id: string, order: DateOrder) => ask(importRow, 'PUT', `${imported(id)}/date-order`, { dateOrder: order }),
  setColumns: (id: string, chosen: Readonly<Record<string, string>>) => ask(columns, 'PUT', `${imported(id)}/columns`, { columns: chosen }),
  me: () => ask(me, 'GET', '/me'),
  setMe: (change: MeChange) => ask(me, 'PUT', '/me', change),
  demo: () => ask(changed, 'POST', '/demo', {}),
}

/** Sends one file of a drop; `onBytes` hears how many have left. */
export function upload(drop: string, path: string, file: Blob, onBytes: (sent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/api/drops/${encodeURIComponent(drop)}/files${queryString({ path })}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = (event) => onBytes(event.loaded)
    request.onload = () => {
      if (request.status < 300) return resolve()
      let message = `Tend answered ${request.status}`
      try {
        message = String(JSON.parse(request.responseText).error)
      } catch {
        // Not our own answer: the status is all there is to say.
      }
      reject(new Refused(message, request.status))
    }
    request.onerror = () => reject(new Refused('The file did not arrive whole. Tend may have stopped; nothing was lost.', 0))
    request.send(file)
  })
}

/** Where the photo of a person lies. */
export const photoHref = (id: string): string => `/api${person(id)}/photo`

/** Where the invitation to an event lies as a file. */
export const invitationHref = (id: string): string => `/api${event(id)}/invitation.ics`
