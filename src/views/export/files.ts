import { KINDS, type Kind, pathOfKind } from '#domain/export/kinds.ts'
import { listCards, listPeopleByName, listPhotosOf } from '#store/cards.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listGuests } from '#store/events.ts'
import { countLines, listLines } from '#store/kinds/list-lines.ts'
import { getOwner } from '#store/owner.ts'
import { CALENDAR_BEGIN, CALENDAR_END, type ExportedEvent, veventOf } from './calendar.ts'
import { PEOPLE_CSV_HEADER, peopleRowOf } from './people-csv.ts'
import { vcardOf } from './vcard.ts'

/** A part of a file, with how many of its lines, cards, events or rows are in it. */
export interface Piece {
  readonly text: string
  readonly count: number
}

/** A file of an export, read when its turn comes: of none more than a piece is in memory. */
export interface ExportFile {
  readonly path: string
  /** How many lines, cards, events or rows it will have. */
  readonly count: number
  readonly read: () => AsyncIterable<Piece>
}

/** Rows of the overview made at once, and cards, which may have photos of 200 KB. */
const ROWS_AT_ONCE = 500
const CARDS_AT_ONCE = 50

/** Every file with something in it: first what other programs read, then each kind. Call it, and read them, inside one transaction. */
export async function listExportFiles(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>): Promise<ExportFile[]> {
  const counted: { kind: Kind; count: number }[] = []
  for (const kind of KINDS) counted.push({ kind, count: await countLines(db, ctx.ownerId, kind.name) })
  const countOf = (name: Kind['name']) => counted.find(({ kind }) => kind.name === name)!.count
  const files: ExportFile[] = [
    { path: 'people.csv', count: countOf('people'), read: () => readPeople(db, ctx) },
    { path: 'people.vcf', count: countOf('people'), read: () => readCards(db, ctx) },
    { path: 'events.ics', count: countOf('events'), read: () => readEvents(db, ctx) },
    ...counted.map(({ kind, count }) => ({ path: pathOfKind(kind.name), count, read: () => readLines(db, ctx, kind) })),
  ]
  return files.filter(({ count }) => count > 0)
}

async function* readLines(db: Db, { ownerId }: Pick<Context, 'ownerId'>, { name }: Kind): AsyncGenerator<Piece> {
  for await (const lines of listLines(db, ownerId, name))
    yield { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), count: lines.length }
}

async function* readPeople(db: Db, { ownerId }: Pick<Context, 'ownerId'>): AsyncGenerator<Piece> {
  yield { text: PEOPLE_CSV_HEADER, count: 0 }
  const ids = await listPeopleByName(db, ownerId)
  for (let i = 0; i < ids.length; i += ROWS_AT_ONCE) {
    const people = await listCards(db, ownerId, ids.slice(i, i + ROWS_AT_ONCE))
    yield { text: people.map(peopleRowOf).join(''), count: people.length }
  }
}

async function* readCards(db: Db, { ownerId }: Pick<Context, 'ownerId'>): AsyncGenerator<Piece> {
  const ids = await listPeopleByName(db, ownerId)
  for (let i = 0; i < ids.length; i += CARDS_AT_ONCE) {
    const some = ids.slice(i, i + CARDS_AT_ONCE)
    const photos = await listPhotosOf(db, ownerId, some)
    const people = await listCards(db, ownerId, some)
    yield { text: people.map((person) => vcardOf(person, photos.get(person.id))).join(''), count: people.length }
  }
}

async function* readEvents(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>): AsyncGenerator<Piece> {
  const { zone } = await getOwner(db)
  yield { text: CALENDAR_BEGIN, count: 0 }
  for await (const lines of listLines(db, ctx.ownerId, 'events')) {
    const events = lines.map(({ at, endsAt, ...line }) => {
      return { ...line, at: new Date(at as string), ...(endsAt ? { endsAt: new Date(endsAt as string) } : {}) } as Omit<
        ExportedEvent,
        'guests'
      >
    })
    const guests = await listGuests(
      db,
      ctx.ownerId,
      events.map(({ id }) => id),
      Number.MAX_SAFE_INTEGER,
    )
    const guestsOf = Map.groupBy(
      guests.toSorted((a, b) => (a.guest < b.guest ? -1 : 1)),
      ({ eventId }) => eventId,
    )
    yield {
      text: events.map((event) => veventOf({ ...event, guests: guestsOf.get(event.id) ?? [] }, ctx.now(), zone)).join(''),
      count: events.length,
    }
  }
  yield { text: CALENDAR_END, count: 0 }
}
