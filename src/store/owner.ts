import { type Selectable, sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import { type Identity, identityKey } from '#domain/people/identity.ts'
import { type Settings, settingsFrom } from '#domain/settings.ts'
import type { Pause } from '#domain/ties/away.ts'
import { AS_GIVEN, type Calibration, type OwnCalibration } from '#domain/ties/calibration.ts'
import type { Db } from './database.ts'
import type { Tables } from './schema.ts'
import { newId } from './stable-id.ts'

export interface Owner {
  readonly id: OwnerId
  readonly name: string | null
  readonly zone: string
  readonly country: string | null
  readonly revision: number
  /** When the owner was away. */
  readonly pauses: readonly Pause[]
  /** Channel -> last day (since 1970) it is known up to. */
  readonly horizons: Readonly<Record<string, number>>
  /** How chances are put right for this owner. */
  readonly calibration: OwnCalibration
  readonly isDemo: boolean
  readonly settings: Settings
  /** From what the ids of records are made: their own id, or that of the owner from whose export everything was brought here. */
  readonly idsFrom: string
  /** Tells the export again that was brought in. */
  readonly broughtFrom: string | null
}

export interface OwnIdentity {
  readonly key: string
  readonly name: string | null
  readonly reason: string
  readonly isMine: boolean
  readonly isConfirmed: boolean
}

/** The one owner of this installation; made with this machine's time zone when there is none yet. */
export async function getOwner(db: Db): Promise<Owner> {
  const found = await findOwner(db)
  if (found) return found
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  await sql`insert into owner (owner_id, zone, created_at) select ${newId()}::uuid, ${zone}, now() where not exists (select from owner)`.execute(
    db,
  )
  return (await findOwner(db))!
}

async function findOwner(db: Db): Promise<Owner | undefined> {
  const row = await db.selectFrom('owner').selectAll().orderBy('created_at').limit(1).executeTakeFirst()
  return (
    row && {
      id: row.owner_id as OwnerId,
      name: row.name,
      zone: row.zone,
      country: row.country,
      revision: row.revision,
      pauses: row.pauses.map(([from, to]) => ({ from, to })),
      horizons: row.horizons,
      calibration: calibrationFrom(row.calibration),
      isDemo: row.is_demo,
      settings: settingsFrom(row.settings.own as Partial<Settings> | undefined),
      idsFrom: row.ids_from ?? row.owner_id,
      broughtFrom: row.brought_from,
    }
  )
}

function calibrationFrom({ fittedAt, in30, in90 }: Selectable<Tables['owner']>['calibration']): OwnCalibration {
  const of = (pair?: readonly [number, number]): Calibration => (pair ? { b0: pair[0], b1: pair[1] } : AS_GIVEN)
  return { fittedAt: fittedAt ?? null, in30: of(in30), in90: of(in90) }
}

export async function saveOwner(
  db: Db,
  owner: OwnerId,
  values: { name?: string | null; zone?: string; country?: string | null; isDemo?: boolean },
): Promise<void> {
  const { isDemo, ...rest } = values
  await db
    .updateTable('owner')
    .set({ ...rest, ...(isDemo === undefined ? {} : { is_demo: isDemo }), revision: sql`revision + 1` })
    .where('owner_id', '=', owner)
    .execute()
}

/** Keeps the settings named; the others stay. */
export async function saveSettings(db: Db, owner: OwnerId, change: Partial<Settings>): Promise<void> {
  await sql`update owner set settings = jsonb_set(settings, '{own}', coalesce(settings->'own', '{}') || ${JSON.stringify(change)}::jsonb),
    revision = revision + 1 where owner_id = ${owner}`.execute(db)
}

/** Revisions whose people are remembered: whoever has not looked for longer looks at everybody. */
const REMEMBERED = 500

/** What a change touched, where that is not everything. */
export interface Touched {
  /** Whose rows and ties. */
  readonly people: Iterable<string>
  /** Whether it may have changed who was together: in one thread, at one event. */
  readonly together: boolean
}

/** Says that the data changed, so that computed views are made anew. @param touched  all that did; everything, where it is left out */
export async function bumpRevision(db: Db, owner: OwnerId, touched?: Touched): Promise<void> {
  const { rows } = await sql<{
    revision: number
  }>`update owner set revision = revision + 1 where owner_id = ${owner} returning revision`.execute(db)
  const [bumped] = rows
  if (!touched || !bumped) return
  await sql`insert into touched (owner_id, revision, people, together)
    values (${owner}, ${bumped.revision}, ${[...touched.people]}::uuid[], ${touched.together})`.execute(db)
  await sql`delete from touched where owner_id = ${owner} and revision < ${bumped.revision - REMEMBERED}`.execute(db)
}

/** What the changes after one revision, up to another, touched; undefined where that may be anything. */
export async function findTouched(
  db: Db,
  owner: OwnerId,
  after: number,
  upTo: number,
): Promise<(Touched & { readonly people: ReadonlySet<string> }) | undefined> {
  if (upTo < after || upTo - after > REMEMBERED) return undefined
  const { rows } = await sql<{ people: string[]; together: boolean }>`
    select people::text[] as people, together from touched where owner_id = ${owner} and revision > ${after} and revision <= ${upTo}`.execute(
    db,
  )
  if (rows.length !== upTo - after) return undefined
  return { people: new Set(rows.flatMap(({ people }) => people)), together: rows.some(({ together }) => together) }
}

export async function saveWhereabouts(db: Db, owner: OwnerId, pauses: Owner['pauses'], horizons: Owner['horizons']): Promise<void> {
  await db
    .updateTable('owner')
    .set({
      pauses: JSON.stringify(pauses.map(({ from, to }) => [from, to])),
      horizons: JSON.stringify(horizons),
      revision: sql`revision + 1`,
    })
    .where('owner_id', '=', owner)
    .execute()
}

/** Notes that an export was brought in, so that it is known when it comes again. */
export async function saveBroughtFrom(db: Db, owner: OwnerId, fingerprint: string): Promise<void> {
  await db.updateTable('owner').set({ brought_from: fingerprint, revision: sql`revision + 1` }).where('owner_id', '=', owner).execute()
}

/** Keeps what was worked out, in place of what was before; shown figures are made anew. */
export async function saveCalibration(db: Db, owner: OwnerId, { fittedAt, in30, in90 }: OwnCalibration): Promise<void> {
  const stored = { fittedAt, in30: [in30.b0, in30.b1], in90: [in90.b0, in90.b1] }
  await db
    .updateTable('owner')
    .set({ calibration: JSON.stringify(stored), revision: sql`revision + 1` })
    .where('owner_id', '=', owner)
    .execute()
}

/** Everything that is or may be the owner's, surest first. */
export async function listOwnIdentities(db: Db, owner: OwnerId): Promise<OwnIdentity[]> {
  return db
    .selectFrom('own_identity')
    .select(['key', 'name', 'reason', 'is_mine as isMine', 'is_confirmed as isConfirmed'])
    .where('owner_id', '=', owner)
    .orderBy('is_mine', 'desc')
    .orderBy('is_confirmed', 'desc')
    .orderBy('key')
    .execute()
}

/** Keys of what is the owner's own. */
export async function listOwnKeys(db: Db, owner: OwnerId): Promise<Set<string>> {
  return new Set((await listOwnIdentities(db, owner)).filter(({ isMine }) => isMine).map(({ key }) => key))
}

/** Adds what an import found; what the owner has decided already stays as decided. */
export async function saveFoundIdentities(
  db: Db,
  owner: OwnerId,
  importId: string | null,
  found: readonly { identity: Identity; name?: string; reason: string; isMine: boolean; isConfirmed?: boolean }[],
): Promise<void> {
  for (const { identity, name, reason, isMine, isConfirmed = false } of found)
    await sql`insert into own_identity (owner_id, key, name, reason, is_mine, is_confirmed, imports)
      values (${owner}, ${identityKey(identity)}, ${name ?? null}, ${reason}, ${isMine}, ${isConfirmed}, ${importId ? `{${importId}}` : '{}'}::uuid[])
      on conflict (owner_id, key) do update set
        is_mine = case when own_identity.is_confirmed and not excluded.is_confirmed then own_identity.is_mine else own_identity.is_mine or excluded.is_mine end,
        is_confirmed = own_identity.is_confirmed or excluded.is_confirmed,
        name = coalesce(own_identity.name, excluded.name),
        imports = own_identity.imports || excluded.imports`.execute(db)
}

/** The owner's own word on which are theirs: these are, all others are not. */
export async function confirmIdentities(db: Db, owner: OwnerId, mine: readonly string[]): Promise<void> {
  await sql`update own_identity set is_mine = key = any(${mine}), is_confirmed = true where owner_id = ${owner}`.execute(db)
  await sql`insert into own_identity (owner_id, key, reason, is_mine, is_confirmed)
    select ${owner}, key, 'you said so', true, true from unnest(${mine}::text[]) as given(key) on conflict do nothing`.execute(db)
}

/**
 * Takes an undone import's word back. What the owner confirmed stays, unless it was invented.
 * @param isInvented  the import is of invented people, and so is everything that only it named as the owner's
 */
export async function forgetFoundIdentities(db: Db, owner: OwnerId, importId: string, isInvented: boolean): Promise<void> {
  if (isInvented)
    await sql`delete from own_identity where owner_id = ${owner} and imports <> '{}' and imports <@ array[${importId}::uuid]`.execute(db)
  await sql`update own_identity set imports = array_remove(imports, ${importId}::uuid) where owner_id = ${owner} and ${importId}::uuid = any(imports)`.execute(
    db,
  )
  await sql`delete from own_identity where owner_id = ${owner} and imports = '{}' and not is_confirmed`.execute(db)
}
