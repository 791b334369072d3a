import { sql } from 'kysely'
import { NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export type ImportState = 'waiting' | 'running' | 'paused' | 'done' | 'failed' | 'undone'

/** What an import counted. */
export interface ImportCounts {
  readonly people: number
  /** Of these, not known before. */
  readonly newPeople: number
  readonly interactions: number
  readonly posts: number
  readonly events: number
  /** What others published. */
  readonly publications: number
  readonly alreadyKnown: number
  readonly problems: number
  readonly leftOut: Readonly<Record<string, number>>
  /** Channel -> last day (since 1970) it tells of. */
  readonly channels: Readonly<Record<string, number>>
  /** What it says that the export of the same source before it did not: new jobs, connections that are gone. */
  readonly jobs?: number
  readonly gone?: number
  /** How dates were read that could be read in another order: one as written, and its day in each. */
  readonly dateOrder?: {
    readonly readAs: DateOrder
    readonly written: string
    readonly days: Readonly<Record<DateOrder, Day>>
  }
}

export type DateOrder = 'day-first' | 'month-first'

/** How the owner said that an import is to be read. */
export interface ImportOptionsStored {
  /** In which times without a zone were written. */
  readonly zone?: string
  readonly columns?: Readonly<Record<string, string>>
  readonly dateOrder?: DateOrder
}

export const NO_COUNTS: ImportCounts = {
  people: 0,
  newPeople: 0,
  interactions: 0,
  posts: 0,
  events: 0,
  publications: 0,
  alreadyKnown: 0,
  problems: 0,
  leftOut: {},
  channels: {},
}

export interface ImportRowStored {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly path: string
  readonly fingerprint: string | null
  readonly state: ImportState
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly seconds: number
  readonly counts: ImportCounts
  readonly from: string | null
  readonly to: string | null
  readonly error: string | null
  readonly options: ImportOptionsStored
}

const COLUMNS = [
  'id',
  'source',
  'title',
  'path',
  'fingerprint',
  'state',
  'started_at as startedAt',
  'finished_at as finishedAt',
  'seconds',
  'counts',
  'from_day as from',
  'to_day as to',
  'error',
  'options',
] as const

const named = <Row extends { counts: unknown }>(row: Row) =>
  ({ ...row, counts: { ...NO_COUNTS, ...(row.counts as object) } }) as unknown as ImportRowStored

/** Newest first. */
export async function listImports(db: Db, owner: OwnerId): Promise<ImportRowStored[]> {
  return (
    await db.selectFrom('import').select(COLUMNS).where('owner_id', '=', owner).orderBy('started_at', 'desc').orderBy('id').execute()
  ).map(named)
}

/** By its id, or the beginning of it. @throws NotFound */
export async function getImport(db: Db, owner: OwnerId, id: string): Promise<ImportRowStored> {
  const rows = await db
    .selectFrom('import')
    .select(COLUMNS)
    .where('owner_id', '=', owner)
    .where(sql<string>`id::text`, 'like', `${id.replace(/[^0-9a-f-]/gi, '_')}%`)
    .limit(2)
    .execute()
  if (rows.length !== 1 || id.length < 4) throw new NotFound(t('There is no import {id}. "tend imports" lists them.', { id }))
  return named(rows[0]!)
}

/** The drop whose files an import read; undefined when they were read where they lay. */
export async function dropOfImport(db: Db, owner: OwnerId, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('import').select('drop_id').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst()
  return row?.drop_id ?? undefined
}

/** Is this the whole id of an import? */
export async function isImport(db: Db, owner: OwnerId, id: string): Promise<boolean> {
  return (await db.selectFrom('import').select('id').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst()) !== undefined
}

/** The latest import of the same files that still counts. */
export async function findImportOf(db: Db, owner: OwnerId, fingerprint: string): Promise<ImportRowStored | undefined> {
  const row = await db
    .selectFrom('import')
    .select(COLUMNS)
    .where('owner_id', '=', owner)
    .where('fingerprint', '=', fingerprint)
    .where('state', '!=', 'undone')
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && named(row)
}

export async function addImport(
  db: Db,
  owner: OwnerId,
  row: { id: string; source: string; title: string; path: string; fingerprint: string | null; options: object; dropId: string | null },
): Promise<void> {
  await db
    .insertInto('import')
    .values({
      owner_id: owner,
      id: row.id,
      source: row.source,
      title: row.title,
      path: row.path,
      fingerprint: row.fingerprint,
      state: 'running',
      // The clock's own time, also where another day counts as today: it orders what came when.
      started_at: new Date(),
      options: JSON.stringify(row.options),
      drop_id: row.dropId,
    })
    .execute()
}

export async function saveImport(
  db: Db,
  owner: OwnerId,
  id: string,
  values: {
    state?: ImportState
    counts?: ImportCounts
    seconds?: number
    finishedAt?: Date | null
    from?: string | null
    to?: string | null
    error?: string | null
  },
): Promise<void> {
  const { counts, finishedAt, from, to, ...rest } = values
  await db
    .updateTable('import')
    .set({
      ...rest,
      ...(counts ? { counts: JSON.stringify(counts) } : {}),
      ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
      ...(from === undefined ? {} : { from_day: from }),
      ...(to === undefined ? {} : { to_day: to }),
    })
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .execute()
}

/** Imports that nothing is working on any more have failed, for this reason. */
export async function failRunningImports(db: Db, owner: OwnerId, error: string): Promise<void> {
  await db.updateTable('import').set({ state: 'failed', error }).where('owner_id', '=', owner).where('state', '=', 'running').execute()
}

export interface ProblemRow {
  readonly file: string
  readonly line: number | null
  readonly reason: string
}

/** Beyond this many, problems of one import are counted and not kept. */
export const KEPT_PROBLEMS = 10_000

export async function saveProblems(
  db: Db,
  owner: OwnerId,
  importId: string,
  first: number,
  problems: readonly ProblemRow[],
): Promise<void> {
  const rows = problems
    .map((problem, i) => [first + i, problem.file, problem.line, problem.reason])
    .filter(([position]) => (position as number) < KEPT_PROBLEMS)
  if (rows.length === 0) return
  await sql`insert into problem (owner_id, import_id, position, file, line, reason)
    select ${owner}, ${importId}, position, file, line, reason from ${unnested({ position: 'int', file: 'text', line: 'int', reason: 'text' }, rows)}
    on conflict do nothing`.execute(db)
}

/** In the order they were met. */
export async function listProblems(db: Db, owner: OwnerId, importId: string, offset = 0, limit = KEPT_PROBLEMS): Promise<ProblemRow[]> {
  return db
    .selectFrom('problem')
    .select(['file', 'line', 'reason'])
    .where('owner_id', '=', owner)
    .where('import_id', '=', importId)
    .orderBy('position')
    .offset(offset)
    .limit(limit)
    .execute()
}

export async function removeProblems(db: Db, owner: OwnerId, importId: string): Promise<void> {
  await db.deleteFrom('problem').where('owner_id', '=', owner).where('import_id', '=', importId).execute()
}

/** Problems that were kept of an import. */
export async function countProblems(db: Db, owner: OwnerId, importId: string): Promise<number> {
  const { count } = await db
    .selectFrom('problem')
    .select(db.fn.countAll<number>().as('count'))
    .where('owner_id', '=', owner)
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return count
}
