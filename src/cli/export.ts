import { constants, createWriteStream, existsSync, rmSync } from 'node:fs'
import { access, open, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SingleBar } from 'cli-progress'
import { Conflict, Invalid } from '#domain/errors.ts'
import type { Context } from '#store/context.ts'
import { VERSION } from '#version.ts'
import type { Exported } from '#views/export/write-everything.ts'
import { type Answer, type Command, withContext } from './command.ts'
import { countOf } from './count-of.ts'

export const exportCommand: Command = {
  declare: (program, run) =>
    program
      .command('export')
      .description('write everything into one zip of open formats, which "tend import" takes')
      .argument('<file>', 'the zip to write')
      .option('--force', 'write over a file that is there')
      .action((file: string, options: { readonly force?: boolean }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const path = resolve(file)
            await refuseUnlessWritable(path, options.force ?? false)
            return exportTo(ctx, path, options.force ?? false)
          }),
        ),
      ),
}

/** @throws Invalid where no file can be, Conflict where one is */
async function refuseUnlessWritable(path: string, isForced: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new Invalid(`${path} is a folder: name a file in it, such as ${join(path, 'tend.zip')}.`)
  if (found && !found.isFile()) throw new Invalid(`${path} is no file that could be written.`)
  if (found && !isForced) throw new Conflict(`${path} is there already. To write over it: --force.`)
  if (!existsSync(dirname(path))) throw new Invalid(`There is no folder ${dirname(path)}.`)
  await access(dirname(path), constants.W_OK)
}

/** Written beside its place under a hidden name, and moved there whole: what is under the name is never half. */
async function exportTo(ctx: Context, path: string, isForced: boolean): Promise<Answer> {
  const began = performance.now()
  const half = join(dirname(path), `.${basename(path)}.${process.pid}.half`)
  const stopping = new AbortController()
  const stop = () => stopping.abort(new Invalid('It was stopped. Nothing was written.'))
  const bar = progressBar()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    // The libraries it is written with are loaded by this command alone.
    const { writeEverything } = await import('#views/export/write-everything.ts')
    const out = createWriteStream(half, { flags: 'wx', mode: 0o600 })
    const exported = await writeEverything(ctx, out, { program: VERSION, onProgress: bar.show, signal: stopping.signal })
    await settle(half)
    if (!isForced && existsSync(path)) throw new Conflict(`${path} is there by now. To write over it: --force.`)
    await rename(half, path)
    bar.stop()
    return answerOf(path, exported, (await stat(path)).size, began)
  } catch (error) {
    rmSync(half, { force: true })
    throw stopping.signal.aborted ? stopping.signal.reason : error
  } finally {
    bar.stop()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop)
  }
}

/** On the disk, whatever happens to the machine in the next moment. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function answerOf(path: string, { counts }: Exported, bytes: number, began: number): Answer {
  const [people, interactions] = [counts['people.csv'] ?? 0, counts['data/interactions.jsonl'] ?? 0]
  return {
    json: { file: path, bytes, people, interactions, files: counts, seconds: Math.round((performance.now() - began) / 10) / 100 },
    text: [
      `Everything is in ${path}: ${countOf(people, 'person', 'people')}, ${countOf(interactions, 'exchange')}, ${sizeInWords(bytes)}.`,
      'Nothing in it is encrypted: keep it as you keep your letters. README.md in it says what is what; "tend import" brings it into an empty Tend.',
    ].join('\n'),
  }
}

function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** A bar on a terminal; nothing where nobody looks. */
function progressBar() {
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value} of {total} rows | {eta_formatted} left',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  let isOn = false
  return {
    show: (done: number, total: number) => {
      if (!isOn) bar.start(Math.max(total, 1), 0)
      isOn = true
      bar.update(done)
    },
    stop: () => {
      if (isOn) bar.stop()
      isOn = false
    },
  }
}
