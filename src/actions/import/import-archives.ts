import { Invalid } from '#domain/errors.ts'
import { type PlannedArchive, Reader } from '#importers/reader.ts'
import { TEND } from '#importers/tend/index.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { ImportRowStored } from '#store/imports.ts'
import { newId } from '#store/stable-id.ts'
import { type BroughtEverything, bringEverything } from '../everything/bring-everything.ts'
import { importOne, isArchiveOf } from './import-one.ts'
import type { ImportOptions } from './import-options.ts'
import { closeCutOff, oneAtATime } from './one-at-a-time.ts'
import { progressOf } from './progress.ts'
import { RunningImport } from './running-import.ts'

export interface Brought {
  readonly imports: readonly ImportRowStored[]
  /** Of these, whose files were all imported before. */
  readonly again: readonly ImportRowStored[]
  /** Where the path holds a Tend's own export of everything. */
  readonly everything?: BroughtEverything
  readonly unrecognised: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Brings in everything that lies behind one path.
 *
 * One import at a time for an owner; another process waits for its turn. Files that were imported before are not read again.
 * An import that was cut off goes on: what it had saved stays and counts as its own.
 * @throws NothingRead when nothing there can be read
 */
export async function importArchives(ctx: Context, path: string, options: ImportOptions = {}): Promise<Brought> {
  const reader = new Reader(path)
  try {
    const { planned, unrecognised } = await reader.plan()
    if (planned.length === 0) throw new NothingRead(nothingRead(path, unrecognised), unrecognised)
    await closeCutOff(ctx)
    return await oneAtATime(ctx, async () => {
      const imports: ImportRowStored[] = []
      const again: ImportRowStored[] = []
      let everything: BroughtEverything | undefined
      for (const [index, archive] of everythingFirst(planned)) {
        if (options.insteadOf && !(await isArchiveOf(reader, index, archive, options.insteadOf))) continue
        if (archive.source === TEND) {
          everything = await importEverything(ctx, reader, index, archive, options)
          continue
        }
        const waiting = options.insteadOf ? [] : planned.slice(index + 1).map(({ title }) => title)
        const { row, isKnown } = await importOne(ctx, reader, index, archive, options, waiting)
        imports.push(row)
        if (isKnown) again.push(row)
      }
      return { imports, again, unrecognised, ...(everything ? { everything } : {}) }
    })
  } finally {
    await reader.close()
  }
}

/** An export of everything has to find the Tend empty. */
function everythingFirst(planned: readonly PlannedArchive[]): (readonly [number, PlannedArchive])[] {
  return [...planned.entries()].toSorted(([, a], [, b]) => Number(b.source === TEND) - Number(a.source === TEND))
}

async function importEverything(
  ctx: Context,
  reader: Reader,
  index: number,
  { title }: PlannedArchive,
  { onProgress, gate }: ImportOptions,
): Promise<BroughtEverything> {
  const fingerprint = await reader.fingerprint(index, '')
  const run = new RunningImport(newId(), title)
  return bringEverything(ctx, reader.read(index, { me: [] }), {
    fingerprint,
    async afterBatch({ records, doneBytes, totalBytes }) {
      await gate?.()
      for (const record of records) run.count(record)
      onProgress?.(progressOf(run, 'reading', doneBytes, totalBytes, []))
    },
  })
}

/** Nothing could be made of any file, and why of each. */
export class NothingRead extends Invalid {
  readonly unrecognised: Brought['unrecognised']

  constructor(message: string, unrecognised: Brought['unrecognised']) {
    super(message)
    this.unrecognised = unrecognised
  }
}

function nothingRead(path: string, unrecognised: readonly { path: string; reason: string }[]): string {
  const [first] = unrecognised
  if (!first) return t('{path} is empty.', { path })
  const why = first.path === path ? first.reason : `${first.path}: ${first.reason}`
  return unrecognised.length > 1
    ? t('Nothing in {path} could be read: {why} (and {n} more)', { path, why, n: unrecognised.length - 1 })
    : t('Nothing in {path} could be read: {why}', { path, why })
}
