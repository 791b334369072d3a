import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { speakHere } from '#language/per-thread.ts'
import type { Imported } from './importer.ts'
import { importers } from './index.ts'
import { type Plan, planImports } from './plan.ts'
import { readRecords } from './read-records.ts'
import type { Answer, Asked, Given } from './reader.ts'

// Runs in a thread of its own: finding, unpacking and parsing never hold up a page.

/** Records sent at once; small enough that saving them takes tens of milliseconds. */
const BATCH = 500
/** The same for what lies on them of photos and of lines of our own exports: eight megabytes on their way at most. */
const BATCH_BYTES = 2 * 1024 * 1024
/** Batches that may be on their way before the other side has saved one. */
const AHEAD = 3
/** Folders with more files than this are told apart by names, sizes and times instead of by content. */
const HASHED_FILES = 2000

const port = parentPort!
let plan: Plan | undefined
let credits = AHEAD
let onCredit: (() => void) | undefined

/** @param given  buffers that go over to the other side, without a copy */
const answer = (message: Answer, given: readonly ArrayBuffer[] = []) => port.postMessage(message, given)

// What is asked before this is done waits in the port.
await speakHere((workerData as Given).locale)

port.on('message', (asked: Asked) => {
  if (asked.type === 'saved') {
    credits++
    onCredit?.()
    return
  }
  work(asked).catch((error: Error) => answer({ type: 'failed', name: error.name, message: error.message }))
})

async function work(asked: Exclude<Asked, { type: 'saved' }>): Promise<void> {
  if (asked.type === 'plan') {
    plan = await planImports(asked.path, importers)
    const planned = plan.planned.map(({ importer, input }) => ({
      source: importer.id,
      title: importer.title,
      path: input.path,
      asksDateOrder: importer.asksDateOrder ?? false,
    }))
    return answer({ type: 'planned', planned, unrecognised: plan.unrecognised })
  }
  const { importer, input } = plan!.planned[asked.index]!
  switch (asked.type) {
    case 'owner':
      return answer({ type: 'owner', candidates: (await importer.findOwner?.(input)) ?? [] })
    case 'fingerprint':
      return answer({ type: 'fingerprint', fingerprint: await fingerprint(asked.path, `${importer.id} ${asked.salt}`, input.files) })
    case 'read': {
      const options = { ...asked.options, me: new Set(asked.options.me) }
      await send(readRecords(importer, input, options), () => input.progress())
      await input.close()
    }
  }
}

async function send(records: AsyncIterable<Imported>, progress: () => { doneBytes: number; totalBytes: number }): Promise<void> {
  let batch: Imported[] = []
  let photos: ArrayBuffer[] = []
  let heldBytes = 0
  const flush = async () => {
    if (credits === 0) await new Promise<void>((resolve) => (onCredit = resolve))
    credits--
    answer({ type: 'batch', records: batch, ...progress() }, photos)
    batch = []
    photos = []
    heldBytes = 0
  }
  for await (const record of records) {
    batch.push(record)
    if (record.type === 'person' && record.photo) {
      photos.push(record.photo.bytes.buffer as ArrayBuffer)
      heldBytes += record.photo.bytes.length
    } else if (record.type === 'told') heldBytes += record.bytes
    if (batch.length >= BATCH || heldBytes >= BATCH_BYTES) await flush()
  }
  if (batch.length > 0) await flush()
  answer({ type: 'end' })
}

/** The same for the same files read in the same way; undefined when they cannot be told by their content. */
async function fingerprint(
  path: string,
  salt: string,
  files: readonly { path: string; size: number | undefined; onDisk?: string }[],
): Promise<string> {
  const hash = createHash('sha256').update(salt)
  if ((await stat(path)).isFile()) {
    await addTo(hash, path)
    for (const file of files) hash.update(`\n${file.path}`)
    return hash.digest('hex')
  }
  for (const file of files) {
    hash.update(`\n${file.path} ${file.size}`)
    if (!file.onDisk) continue
    if (files.length <= HASHED_FILES) await addTo(hash, file.onDisk)
    else hash.update(` ${(await stat(file.onDisk)).mtimeMs}`)
  }
  return hash.digest('hex')
}

/** Piping each file into the hash would leave listeners on it, one a file. */
async function addTo(hash: Hash, path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
}
