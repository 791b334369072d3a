import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Direction, InteractionKind } from '#domain/interactions/interaction.ts'
import type { Settled } from '#domain/ties/circles.ts'
import { type Diary, NO_DIARY, rebuildWithDiary } from '#domain/ties/diary.ts'
import { NO_TIE, type Tie } from '#domain/ties/tie.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** The order of a tie's sums as they are stored; only ever added to. */
const FIELDS = [
  'n',
  'gaps',
  's1',
  's2',
  'firstDay',
  'lastDay',
  'lastAt',
  'strengthSum',
  'longStrengthSum',
  'peak',
  'before',
  'openDay',
  'openMiss',
  'openFirst',
  'openStarted',
  'seenAt',
  'seenKind',
  'seenDirection',
  'startsOutSum',
  'startsInSum',
  'starts',
  'answeredInSum',
  'askedInSum',
  'answeredOutSum',
  'askedOutSum',
  'waitingSince',
  'waitingDays',
  'waitingFrom',
  'lastInAt',
  'lastOutAt',
  'givesOutSum',
  'asksOutSum',
  'givesInSum',
  'asksInSum',
  'lastGaveOutAt',
  'lastGaveInAt',
  'talks',
  't1',
  't2',
] as const satisfies readonly (keyof Tie)[]

export function encodeTie(tie: Tie): string {
  return JSON.stringify(FIELDS.map((field) => tie[field]))
}

/** Written out, because it runs for every person at once. */
export function decodeTie(sums: string | null): Tie {
  if (sums === null) return NO_TIE
  const v = JSON.parse(sums)
  return {
    n: v[0],
    gaps: v[1],
    s1: v[2],
    s2: v[3],
    firstDay: v[4],
    lastDay: v[5],
    lastAt: v[6],
    strengthSum: v[7],
    longStrengthSum: v[8],
    peak: v[9],
    before: v[10],
    openDay: v[11],
    openMiss: v[12],
    openFirst: v[13],
    openStarted: v[14],
    seenAt: v[15],
    seenKind: v[16],
    seenDirection: v[17],
    startsOutSum: v[18],
    startsInSum: v[19],
    starts: v[20],
    answeredInSum: v[21],
    askedInSum: v[22],
    answeredOutSum: v[23],
    askedOutSum: v[24],
    waitingSince: v[25],
    waitingDays: v[26],
    waitingFrom: v[27],
    lastInAt: v[28],
    lastOutAt: v[29],
    // Ties kept by an earlier release end here.
    givesOutSum: v[30] ?? 0,
    asksOutSum: v[31] ?? 0,
    givesInSum: v[32] ?? 0,
    asksInSum: v[33] ?? 0,
    lastGaveOutAt: v[34] ?? null,
    lastGaveInAt: v[35] ?? null,
    // Of earlier ones every gap counts as one between conversations, until they are made anew.
    talks: v[36] ?? v[1],
    t1: v[37] ?? v[2],
    t2: v[38] ?? v[3],
  }
}

export interface TieRow {
  readonly personId: string
  readonly tie: Tie
  readonly diary: Diary
  /** Channels that carried it. */
  readonly channels: readonly string[]
}

const COLUMNS = {
  person_id: 'uuid',
  sums: 'text',
  n: 'int',
  last_at: 'timestamptz',
  long_strength: 'float8',
  channels: 'text',
  diary: 'bytea',
}

/** Writes ties anew; their circles stay as settled. */
export async function saveTies(db: Db, owner: OwnerId, rows: readonly TieRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 2000) {
    const given = rows
      .slice(i, i + 2000)
      .map(({ personId, tie, diary, channels }) => [
        personId,
        encodeTie(tie),
        tie.n,
        tie.lastAt === null ? null : new Date(tie.lastAt).toISOString(),
        tie.longStrengthSum,
        channels.join('\n'),
        Buffer.from(diary),
      ])
    await sql`insert into tie (owner_id, person_id, sums, n, last_at, long_strength, channels, diary)
      select ${owner}, person_id, sums, n, last_at, long_strength, channels, diary
      from ${unnested(COLUMNS, given)}
      on conflict (owner_id, person_id) do update set sums = excluded.sums, n = excluded.n, last_at = excluded.last_at,
        long_strength = excluded.long_strength, channels = excluded.channels, diary = excluded.diary`.execute(db)
  }
}

export async function saveCircles(db: Db, owner: OwnerId, rows: readonly (Settled & { personId: string })[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 5000) {
    const given = rows.slice(i, i + 5000).map((row) => [row.personId, row.circle, row.beyondSince])
    await sql`update tie set circle = given.circle, beyond_since = given.beyond_since
      from ${unnested({ person_id: 'uuid', circle: 'text', beyond_since: 'int' }, given)}
      where tie.owner_id = ${owner} and tie.person_id = given.person_id`.execute(db)
  }
}

/** Of some people those that have a tie and no circle yet, with their rank by year-long strength, from 1. */
export async function listRanksWithoutCircle(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
): Promise<{ personId: string; rank: number }[]> {
  const { rows } = await sql<{ personId: string; rank: number }>`
    select t.person_id as "personId",
      (select count(*) from tie s where s.owner_id = ${owner} and s.long_strength > t.long_strength) + 1 as rank
    from tie t where t.owner_id = ${owner} and t.person_id = any(${people}::uuid[]) and t.circle is null and t.long_strength > 0`.execute(
    db,
  )
  return rows
}

/** Whose ties an earlier release kept, with fewer sums, from those behind `after` in the order of their ids. */
export async function listOldTies(db: Db, owner: OwnerId, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from tie
    where owner_id = ${owner} and person_id > ${after} and json_array_length(sums::json) < ${FIELDS.length}
    order by person_id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Ties with a contact, of people who are shown, in the order of their ids: as good as by lot. At most `limit`. */
export async function listTiesByLot(db: Db, owner: OwnerId, limit: number): Promise<Omit<TieRow, 'diary'>[]> {
  const { rows } = await sql<{ personId: string; sums: string; channels: string }>`
    select t.person_id as "personId", t.sums, t.channels from tie t
    join person p on p.owner_id = t.owner_id and p.id = t.person_id
    where t.owner_id = ${owner} and t.n > 0 and p.hidden_at is null
    order by t.owner_id, t.person_id limit ${limit}`.execute(db)
  return rows.map(({ personId, sums, channels }) => ({
    personId,
    tie: decodeTie(sums),
    channels: channels ? channels.split('\n') : [],
  }))
}

/** Interactions with some people, person by person in the order of time. */
export interface StoredTouch {
  readonly personId: string
  readonly at: Date
  readonly kind: InteractionKind
  readonly channel: string
  readonly direction: Direction
  readonly audience: number
  readonly gives: number
  readonly asks: number
}

/** Everything that passed with these people before `before`, ordered by person and time. */
export async function listTouches(db: Db, owner: OwnerId, people: readonly string[], before?: Date): Promise<StoredTouch[]> {
  const { rows } = await sql<StoredTouch>`
    select person_id as "personId", at, kind, channel, direction, audience, gives, asks from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) ${before ? sql`and at < ${before}` : sql``}
    order by person_id, at, record_id`.execute(db)
  return rows
}

/** How much passed with each of these people; with whom nothing did is left out. */
export async function countTouches(db: Db, owner: OwnerId, people: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select person_id as id, count(*) as count from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) group by person_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** What passed on one day in one way, and how often. */
export interface TouchDay {
  /** Since 1970, in the owner's zone. */
  readonly day: number
  readonly kind: InteractionKind
  readonly channel: string
  readonly direction: Direction
  /** 1 for at most three, 4 for at most ten, 11 beyond: what weighs alike. */
  readonly audience: number
  readonly count: number
  /** The first of them. */
  readonly at: Date
}

/** Everything that passed with one person before `until`, day by day: a hundred thousand messages are some thousand of these. */
export async function listTouchDays(db: Db, owner: OwnerId, personId: string, zone: string, until: Date): Promise<TouchDay[]> {
  const { rows } = await sql<TouchDay>`
    select (at at time zone ${zone})::date - date '1970-01-01' as day, kind, channel, direction,
      case when audience <= 3 then 1 when audience <= 10 then 4 else 11 end as audience, count(*) as count, min(at) as at
    from interaction
    where owner_id = ${owner} and person_id = ${personId} and at <= ${until}
    group by 1, 2, 3, 4, 5 order by 1, min(at)`.execute(db)
  return rows
}

/** The tie that stored touches make. @param dayOf the owner's calendar */
export function tieOf(personId: string, touches: readonly StoredTouch[], dayOf: (at: Date) => number): TieRow {
  if (touches.length === 0) return { personId, tie: NO_TIE, diary: NO_DIARY, channels: [] }
  const folded = rebuildWithDiary(
    touches.map(({ channel: _, personId: __, at, ...touch }) => ({ ...touch, at: at.getTime(), day: dayOf(at) })),
  )
  return { personId, ...folded, channels: [...new Set(touches.map(({ channel }) => channel))] }
}

/** One stored tie, or undefined when nothing was worked out yet. */
export async function findTie(db: Db, owner: OwnerId, personId: string): Promise<TieRow | undefined> {
  const row = await db
    .selectFrom('tie')
    .select(['sums', 'channels', 'diary'])
    .where('owner_id', '=', owner)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row && { personId, tie: decodeTie(row.sums), diary: row.diary ?? NO_DIARY, channels: row.channels ? row.channels.split('\n') : [] }
}

/** What passed with some people between two moments, ordered by person and time. */
export async function listTouchesSince(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
  since: Date,
  until: Date,
): Promise<StoredTouch[]> {
  const { rows } = await sql<StoredTouch>`
    select person_id as "personId", at, kind, channel, direction, audience, gives, asks from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) and at > ${since} and at <= ${until}
    order by person_id, at, record_id`.execute(db)
  return rows
}

/** The diaries of everybody who is shown, in no order; people without a contact are left out. */
export async function listDiaries(db: Db, owner: OwnerId): Promise<{ personId: string; diary: Diary }[]> {
  const { rows } = await sql<{ personId: string; diary: Buffer }>`
    select t.person_id as "personId", t.diary from tie t join person p on p.owner_id = t.owner_id and p.id = t.person_id
    where t.owner_id = ${owner} and t.n > 0 and t.diary is not null and p.hidden_at is null`.execute(db)
  return rows
}

/** The diaries of some people; those without a tie are left out. */
export async function listDiariesOf(db: Db, owner: OwnerId, people: readonly string[]): Promise<Map<string, Diary>> {
  const { rows } = await sql<{ personId: string; diary: Buffer }>`
    select person_id as "personId", diary from tie
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) and diary is not null`.execute(db)
  return new Map(rows.map(({ personId, diary }) => [personId, diary]))
}
