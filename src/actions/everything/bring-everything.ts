import { Conflict, Invalid } from '#domain/errors.ts'
import { KINDS, type KindName } from '#domain/export/kinds.ts'
import { listInWords } from '#domain/words.ts'
import type { Problem, ToldLine } from '#importers/importer.ts'
import type { Batch } from '#importers/reader.ts'
import { t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { analyzeTables, type Db } from '#store/database.ts'
import { listImports } from '#store/imports.ts'
import { removeLines } from '#store/kinds/add-lines.ts'
import { countLines } from '#store/kinds/list-lines.ts'
import { getOwner, saveBroughtFrom } from '#store/owner.ts'
import { noteNewsWithin } from '../note-news.ts'
import { settleWhereabouts } from '../settle-network.ts'
import { LineKeeper } from './keep-lines.ts'

/** What an export brought. */
export interface BroughtEverything {
  /** False where the same export had been brought before: nothing was changed. */
  readonly isNew: boolean
  readonly counts: Readonly<Partial<Record<KindName, number>>>
}

export interface BringOptions {
  /** The same for the same export. */
  readonly fingerprint: string
  /** Called after each batch; throws to stop. */
  readonly afterBatch: (batch: Batch) => Promise<void>
}

/**
 * Brings an export of everything into an empty Tend: what was told is kept as it was, with its ids, and what follows from it is worked out
 * anew. All of it in one transaction: whatever is wrong with the export, or whoever kills this, nothing has changed.
 *
 * The caller holds the owner's lock (one-at-a-time.ts).
 * @throws Conflict  when there is something here already
 * @throws Invalid   at the first line that cannot be right
 */
export async function bringEverything(
  ctx: Context,
  batches: AsyncIterable<Batch>,
  { fingerprint, afterBatch }: BringOptions,
): Promise<BroughtEverything> {
  const isHere = (await whatIsHere(ctx.db, ctx)).length > 0
  if (isHere && (await getOwner(ctx.db)).broughtFrom === fingerprint) return { isNew: false, counts: {} }
  try {
    return await ctx.db.transaction().execute(async (db) => {
      await refuseUnlessEmpty(db, ctx)
      await clearTraces(db, ctx)
      const keeper = new LineKeeper(db, ctx)
      for await (const batch of batches) {
        await keeper.keep(linesOf(batch))
        await afterBatch(batch)
      }
      if (keeper.counts.owner !== 1)
        throw new Invalid(t('This export cannot be brought in: it does not say whose it is. Nothing was changed.'))
      await analyzeTables(db)
      await keeper.finish()
      await settleWhereabouts(db, ctx)
      for (const source of new Set((await listImports(db, ctx.ownerId)).map((row) => row.source))) await noteNewsWithin(db, ctx, source)
      await saveBroughtFrom(db, ctx.ownerId, fingerprint)
      return { isNew: true, counts: keeper.counts }
    })
  } catch (error) {
    if (!refusedByDatabase(error)) throw error
    throw new Invalid(t('This export cannot be brought in: a line in it cannot be kept. Nothing was changed.'), { cause: error })
  }
}

/** @throws Invalid */
function linesOf({ records }: Batch): ToldLine[] {
  const lines: ToldLine[] = []
  for (const record of records) {
    if (record.type === 'problem') throw new Invalid(problemInWords(record))
    if (record.type === 'told') lines.push(record)
  }
  return lines
}

function problemInWords({ file, line, reason }: Problem): string {
  return line
    ? t('This export cannot be brought in: {file}, line {line}: {reason}. Nothing was changed.', { file, line: String(line), reason })
    : t('This export cannot be brought in: {file}: {reason}. Nothing was changed.', { file, reason })
}

/** Of these none may be there, in the words in which they are counted. */
const IN_THE_WAY: readonly (readonly [KindName, (n: number) => string])[] = [
  ['people', (n) => tn(n, 'one person', '{n} people')],
  ['interactions', (n) => tn(n, 'one exchange', '{n} exchanges')],
  ['posts', (n) => tn(n, 'one post', '{n} posts^in the way')],
  ['publications', (n) => tn(n, 'one publication', '{n} publications')],
  ['events', (n) => tn(n, 'one event', '{n} events')],
  ['notes', (n) => tn(n, 'one note', '{n} notes')],
  ['drafts', (n) => tn(n, 'one draft', '{n} drafts^in the way')],
]

async function whatIsHere(db: Db, { ownerId }: Pick<Context, 'ownerId'>): Promise<string[]> {
  const found: string[] = []
  for (const [kind, inWords] of IN_THE_WAY) {
    const count = await countLines(db, ownerId, kind)
    if (count > 0) found.push(inWords(count))
  }
  const imports = (await listImports(db, ownerId)).filter(({ state }) => state !== 'undone').length
  if (imports > 0 && found.length === 0) found.push(tn(imports, 'one import', '{n} imports'))
  return found
}

/** @throws Conflict, saying what is here and what to do */
async function refuseUnlessEmpty(db: Db, ctx: Pick<Context, 'ownerId'>): Promise<void> {
  const found = await whatIsHere(db, ctx)
  if (found.length === 0) return
  throw new Conflict(
    t(
      'An export of everything goes into an empty Tend, and this one has {what}. Bring it into a folder of its own: tend --data FOLDER import FILE. Or take back what is here first: "tend imports" and "tend undo". Nothing was changed.',
      { what: listInWords(found) },
    ),
  )
}

/** What is left where imports were undone: of these the export tells all that counts. The owner stays, and of the others none is there. */
const TRACES = KINDS.map(({ name }) => name).filter((name) => name !== 'owner' && !IN_THE_WAY.some(([kind]) => kind === name))

async function clearTraces(db: Db, { ownerId }: Pick<Context, 'ownerId'>): Promise<void> {
  for (const kind of TRACES) await removeLines(db, ownerId, kind)
}

/** A value that does not fit, a line that is there twice, a key too long for an index: what a file says, not what we do. */
function refusedByDatabase(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && /^(?:22|23|54)/.test(code) && code.length === 5
}
