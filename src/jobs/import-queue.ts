import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Brought, importArchives, NothingRead } from '#actions/import/import-archives.ts'
import type { ImportProgress } from '#actions/import/progress.ts'
import { saidOf } from '#domain/said-of.ts'
import { type Locale, locale, localeOf, negotiated } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'

/** Says that every file of a drop has arrived, and the locale of who dropped it; one without it is thrown away at the next start. */
const READY = '.ready'
/** Files inside a drop lie one deeper, so that nothing of theirs can be taken for our marks. */
const FILES = 'files'

class Stopped extends Error {
  override message = 'It was stopped.'
}

/** What is being imported, and how fast. */
export interface Running {
  readonly progress: ImportProgress
  readonly isPaused: boolean
  readonly startedAt: number
}

/**
 * Imports what was dropped, one drop after the other, in this process; reading itself happens in a thread.
 *
 * A drop lies in the inbox of the data folder until it is done, so a kill loses nothing: the next start goes on with it.
 */
export class ImportQueue {
  readonly #ctx: Context
  readonly #inbox: string
  readonly #waiting: string[] = []
  #running: Promise<void> | undefined
  #now: Running | undefined
  #paused: { resume: () => void; promise: Promise<void> } | undefined
  #isStopping = false
  /** Files of the last drop that nothing could be made of. */
  unrecognised: Brought['unrecognised'] = []
  /** Imports whose files the last drop held once more, and whether it held anything new. */
  again: Brought['again'] = []
  broughtNew = false
  /** Why the last drop could not be read at all. */
  failure: string | undefined

  constructor(ctx: Context, inbox: string) {
    this.#ctx = ctx
    this.#inbox = inbox
  }

  get running(): Running | undefined {
    return this.#now && { ...this.#now, isPaused: this.#paused !== undefined }
  }

  get isBusy(): boolean {
    return this.#running !== undefined
  }

  /** Where the files of a drop go; made when it is missing. */
  folderOf(drop: string): string {
    const folder = join(this.#inbox, drop, FILES)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  }

  /** Takes up drops that an earlier process had not finished, and clears what never arrived whole. */
  resumeUnfinished(): void {
    for (const drop of readdirSync(this.#inbox)) {
      if (existsSync(join(this.#inbox, drop, READY))) this.#add(drop)
      else if (!existsSync(join(this.#inbox, drop, 'kept'))) this.#remove(drop)
    }
  }

  /** Everything of this drop has arrived: import it. */
  start(drop: string): void {
    writeFileSync(join(this.#inbox, drop, READY), locale().tag, { mode: 0o600 })
    this.unrecognised = []
    this.again = []
    this.broughtNew = false
    this.failure = undefined
    this.#add(drop)
  }

  pause(): void {
    if (this.#paused || !this.#running) return
    let resume: () => void = () => undefined
    const promise = new Promise<void>((resolve) => (resume = resolve))
    this.#paused = { resume, promise }
  }

  resume(): void {
    this.#paused?.resume()
    this.#paused = undefined
  }

  /** Ends after the batch at hand; what is unfinished goes on at the next start. */
  async close(): Promise<void> {
    this.#isStopping = true
    this.resume()
    await this.#running
  }

  #add(drop: string): void {
    this.#waiting.push(drop)
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined
      this.#now = undefined
    })
  }

  async #work(): Promise<void> {
    for (let drop = this.#waiting.shift(); drop !== undefined && !this.#isStopping; drop = this.#waiting.shift()) {
      const waiting = drop
      // Where the database does not answer, the import itself tells why.
      const reader = await this.#localeOf(waiting).catch(() => localeOf('en'))
      await speaking(reader, () => this.#import(waiting))
    }
  }

  async #import(drop: string): Promise<void> {
    const startedAt = performance.now()
    try {
      const { imports, again, unrecognised, everything } = await importArchives(this.#ctx, this.#entry(drop), {
        dropId: drop,
        shownPath: readdirSync(join(this.#inbox, drop, FILES)).join(', '),
        onProgress: (progress) => {
          this.#now = {
            progress,
            isPaused: false,
            startedAt: this.#now?.progress.importId === progress.importId ? this.#now.startedAt : startedAt,
          }
        },
        gate: async () => {
          await this.#paused?.promise
          if (this.#isStopping) throw new Stopped()
        },
      })
      this.#leave(drop, unrecognised)
      this.again = again
      this.broughtNew = imports.length > again.length || everything !== undefined
      // A table whose columns can be corrected, or dates whose order can, are read again from here.
      if (imports.some(({ source, counts }) => source === 'any-csv' || counts.dateOrder)) return this.#keep(drop)
      this.#remove(drop)
    } catch (error) {
      if (error instanceof Stopped) return
      if (error instanceof NothingRead && error.unrecognised.length > 0) {
        this.#leave(drop, error.unrecognised)
        return this.#remove(drop)
      }
      this.failure = (saidOf(error) ?? (error as Error).message)
        .replaceAll(`${join(this.#inbox, drop, FILES)}/`, '')
        .replaceAll(join(this.#inbox, drop, FILES), t('what you dropped'))
      this.#remove(drop)
    }
  }

  /** Remembers what nothing could be made of, by the names the files were dropped with. */
  #leave(drop: string, unrecognised: Brought['unrecognised']): void {
    this.unrecognised = unrecognised.map((one) => ({ ...one, path: one.path.replace(`${join(this.#inbox, drop, FILES)}/`, '') }))
  }

  /** What is written down of a drop is for who dropped it, also where another process goes on with it. */
  async #localeOf(drop: string): Promise<Locale> {
    const dropped = [readFileSync(join(this.#inbox, drop, READY), 'utf8')]
    const { language } = (await getOwner(this.#ctx.db)).settings
    return language ? localeOf(language, dropped) : negotiated(dropped)
  }

  /** A single file is read as itself, so that its name is its own. */
  #entry(drop: string): string {
    const folder = join(this.#inbox, drop, FILES)
    const [only, ...more] = readdirSync(folder)
    return only !== undefined && more.length === 0 ? join(folder, only) : folder
  }

  #keep(drop: string): void {
    rmSync(join(this.#inbox, drop, READY), { force: true })
    writeFileSync(join(this.#inbox, drop, 'kept'), '', { mode: 0o600 })
  }

  #remove(drop: string): void {
    rmSync(join(this.#inbox, drop), { recursive: true, force: true })
  }
}
