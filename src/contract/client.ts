import type { z } from 'zod'
import { t } from '#language/say.ts'
import type { Ask, actKind, Incoming, LedgerShown, NewPromise, PlanStep } from './ask.ts'
import type { DuplicatesPage, PairOfPeople } from './duplicates.ts'
import type { EventDetails, EventPage, Events, NewEvent, NewMet, Planned } from './events.ts'
import type { Columns, DateOrder, ImportRow, Imports, Problems, Sources } from './imports.ts'
import type { IntroductionStep, Introductions, NewIntroduction } from './introductions.ts'
import type { KindReport } from './kind.ts'
import type { Me, MeChange, MeChanged } from './me.ts'
import type { NetworkPage, WaysShown } from './network.ts'
import type {
  Facets,
  IdentityAdded,
  NewInteraction,
  NewPerson,
  People,
  PeopleQuery,
  PersonAdded,
  PersonPage,
  PersonSettings,
  ShownValues,
  Timeline,
} from './people.ts'
import type { ProfilePage } from './profile.ts'
import type { ReadyPage } from './ready.ts'
import type { Review } from './review.ts'
import type { SettingsChange, SettingsPage } from './settings.ts'
import type { DraftChange, NewDraft, OwnBounds, PublicationMarked, SharePage } from './share.ts'
import type { Changed } from './shared.ts'
import type { Status } from './status.ts'
import type { Today } from './today.ts'

/** What the server answered when it would not: a sentence for the reader, and the status (0: no answer at all). */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** Who answered: Tend itself, the browser with what was kept of an earlier answer, or nobody. */
export type AnsweredBy = 'tend' | 'kept' | 'nobody'
let tell: (by: AnsweredBy) => void = () => undefined

/** Hears of every answer, so that a page can say when Tend is out of reach. */
export function listenToAnswers(listener: (by: AnsweredBy) => void): void {
  tell = listener
}

/**
 * One call. The server is of the same version as the pages it hands out, and its answers are what the contract says or do not compile: they
 * are not looked over once more, which would cost every page a third of its script.
 */
async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  } catch {
    tell('nobody')
    throw new Refused(t('Tend does not answer. Is it still running? What was saved is safe.'), 0)
  }
  tell(response.headers.has('x-tend-kept') ? 'kept' : 'tend')
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  const message =
    answer && typeof answer === 'object' && 'error' in answer
      ? String(answer.error)
      : t('Tend answered {status}', { status: String(response.status) })
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
  status: () => ask<Status>('GET', '/status'),
  today: () => ask<Today>('GET', '/today'),
  people: (query: Partial<PeopleQuery>) => ask<People>('GET', `/people${queryString(query)}`),
  facets: () => ask<Facets>('GET', '/people/facets'),
  person: (id: string) => ask<PersonPage>('GET', person(id)),
  timeline: (id: string, query: { channel?: string; before?: string }) =>
    ask<Timeline>('GET', `${person(id)}/timeline${queryString(query)}`),
  addPerson: (added: NewPerson) => ask<PersonAdded>('POST', '/people', added),
  setPerson: (id: string, settings: PersonSettings) => ask<Changed>('POST', `${person(id)}/settings`, settings),
  split: (id: string, keys: readonly string[]) => ask<Changed>('POST', `${person(id)}/split`, { keys }),
  showAs: (id: string, shown: ShownValues) => ask<Changed>('POST', `${person(id)}/shown`, shown),
  addIdentity: (id: string, value: string) => ask<IdentityAdded>('POST', `${person(id)}/identities`, { value }),
  duplicates: () => ask<DuplicatesPage>('GET', '/duplicates'),
  /** One person, two people, or asked again in a month. */
  decide: (pair: PairOfPeople, how: 'merge' | 'apart' | 'later') => ask<Changed>('POST', `/duplicates/${how}`, pair),
  undoMerge: (link: string) => ask<Changed>('POST', `/duplicates/joined/${encodeURIComponent(link)}/undo`),
  addNote: (id: string, text: string) => ask<Changed>('POST', `${person(id)}/notes`, { text }),
  askFor: (need: string, most?: number) => ask<Ask>('GET', `/ask${queryString({ need, most })}`),
  askOf: (ids: readonly string[]) => ask<Ask>('GET', `/ask${queryString({ people: ids.join(',') })}`),
  incoming: () => ask<Incoming>('GET', '/ask/incoming'),
  ledger: (id?: string) => ask<LedgerShown>('GET', id ? `${person(id)}/ledger` : '/ledger'),
  /** What a message does, by the owner's word. */
  setActs: (message: string, acts: readonly z.infer<typeof actKind>[]) =>
    ask<Changed>('POST', `/messages/${encodeURIComponent(message)}/acts`, { acts }),
  plan: (id: string, steps: readonly PlanStep[]) => ask<Changed>('POST', `${person(id)}/plan`, { steps }),
  promise: (id: string, made: NewPromise) => ask<Changed>('POST', `${person(id)}/promises`, made),
  closePromise: (id: string, as: 'kept' | 'dropped' | null) => ask<Changed>('POST', `/promises/${encodeURIComponent(id)}/close`, { as }),
  profile: () => ask<ProfilePage>('GET', '/profile'),
  ready: () => ask<ReadyPage>('GET', '/ready'),
  network: () => ask<NetworkPage>('GET', '/network'),
  /** From the owner when `from` is left out. */
  way: (to: string, from?: string) => ask<WaysShown>('GET', `/network/way${queryString({ to, from })}`),
  introductions: (person?: string) => ask<Introductions>('GET', `/introductions${queryString({ person })}`),
  introduce: (added: NewIntroduction) => ask<Changed>('POST', '/introductions', added),
  stepIntroduction: (id: string, step: IntroductionStep) => ask<Changed>('POST', `/introductions/${encodeURIComponent(id)}/steps`, step),
  share: () => ask<SharePage>('GET', '/share'),
  markPublication: (id: string, marked: PublicationMarked) => ask<Changed>('POST', `/share/${encodeURIComponent(id)}/mark`, marked),
  setAuthor: (author: string, person: string | null) => ask<Changed>('POST', '/share/authors', { author, person }),
  setBounds: (own: OwnBounds) => ask<Changed>('POST', '/share/bounds', own),
  addDraft: (added: NewDraft) => ask<Changed>('POST', '/drafts', added),
  editDraft: (id: string, change: DraftChange) => ask<Changed>('POST', draft(id), change),
  draftIsOut: (id: string) => ask<Changed>('POST', `${draft(id)}/out`, {}),
  removeDraft: (id: string) => ask<Changed>('POST', `${draft(id)}/remove`, {}),
  review: () => ask<Review>('GET', '/review'),
  kind: () => ask<KindReport>('GET', '/kind'),
  log: (interaction: NewInteraction) => ask<Changed>('POST', '/interactions', interaction),
  done: (card: string, log?: { kind: NewInteraction['kind']; note?: string }) =>
    ask<Changed>('POST', `${nudge(card)}/done`, log ? { log } : {}),
  snooze: (card: string, days: number) => ask<Changed>('POST', `${nudge(card)}/snooze`, { days }),
  /** Not this person, not now: comes back later, and later still when it happens again. */
  skip: (card: string) => ask<Changed>('POST', `${nudge(card)}/skip`, {}),
  events: () => ask<Events>('GET', '/events'),
  event: (id: string) => ask<EventPage>('GET', event(id)),
  planEvent: (added: NewEvent) => ask<Planned>('POST', '/events', added),
  changeEvent: (id: string, details: EventDetails) => ask<Changed>('PUT', event(id), details),
  callOffEvent: (id: string) => ask<Changed>('DELETE', event(id)),
  askGuests: (id: string, people: readonly string[]) => ask<Changed>('POST', `${event(id)}/guests`, { people }),
  /** The sheet of who came: guests who are not named did not. */
  noteWhoCame: (id: string, people: readonly string[]) => ask<Changed>('POST', `${event(id)}/came`, { people }),
  noteAnswer: (id: string, guest: string, answer: 'yes' | 'no' | 'maybe' | null) =>
    ask<Changed>('POST', `${event(id)}/answers`, { guest, answer }),
  met: (met: NewMet) => ask<Changed>('POST', '/met', met),
  followUp: (personId: string, log?: { kind: NewInteraction['kind']; note?: string }) =>
    ask<Changed>('POST', `/follow-ups/${encodeURIComponent(personId)}`, log ? { log } : {}),
  undo: (changeId: string) => ask<Changed>('POST', `/changes/${encodeURIComponent(changeId)}/undo`, {}),
  imports: () => ask<Imports>('GET', '/imports'),
  problems: (id: string, offset = 0) => ask<Problems>('GET', `${imported(id)}/problems${queryString({ offset })}`),
  sources: () => ask<Sources>('GET', '/imports/sources'),
  startImport: (drop: string) => ask<Imports>('POST', '/imports', { drop }),
  undoImport: (id: string) => ask<Changed>('POST', `${imported(id)}/undo`, {}),
  pauseImport: () => ask<Imports>('POST', '/imports/pause', {}),
  resumeImport: () => ask<Imports>('POST', '/imports/resume', {}),
  columns: (id: string) => ask<Columns>('GET', `${imported(id)}/columns`),
  setDateOrder: (id: string, order: DateOrder) => ask<ImportRow>('PUT', `${imported(id)}/date-order`, { dateOrder: order }),
  setColumns: (id: string, chosen: Readonly<Record<string, string>>) => ask<Columns>('PUT', `${imported(id)}/columns`, { columns: chosen }),
  me: () => ask<Me>('GET', '/me'),
  setMe: (change: MeChange) => ask<MeChanged>('PUT', '/me', change),
  settings: () => ask<SettingsPage>('GET', '/settings'),
  setSettings: (change: SettingsChange) => ask<Changed>('POST', '/settings', change),
  /** The one thing that cannot be taken back. */
  deleteEverything: (words: string) => ask<unknown>('POST', '/settings/delete-everything', { words }),
  demo: () => ask<Changed>('POST', '/demo', {}),
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
      let message = t('Tend answered {status}', { status: String(request.status) })
      try {
        message = String(JSON.parse(request.responseText).error)
      } catch {
        // Not our own answer: the status is all there is to say.
      }
      reject(new Refused(message, request.status))
    }
    request.onerror = () => reject(new Refused(t('The file did not arrive whole. Tend may have stopped; nothing was lost.'), 0))
    request.send(file)
  })
}

/** Where the photo of a person lies. */
export const photoHref = (id: string): string => `/api${person(id)}/photo`

/** Where the invitation to an event lies as a file. */
export const invitationHref = (id: string): string => `/api${event(id)}/invitation.ics`

/** Where everything lies as one zip. */
export const exportHref = '/api/export'
