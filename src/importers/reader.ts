import { Worker } from 'node:worker_threads'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { type Locale, locale } from '#language/language.ts'
import type { Imported, OwnerCandidate, ReadOptions } from './importer.ts'

export interface PlannedArchive {
  readonly source: string
  readonly title: string
  readonly path: string
  /** Its importer asks in which order dates are written, where a file leaves it open. */
  readonly asksDateOrder: boolean
}

interface Options extends Omit<ReadOptions, 'me'> {
  readonly me: readonly string[]
}

export type Asked =
  | { type: 'plan'; path: string }
  | { type: 'owner'; index: number }
  | { type: 'fingerprint'; index: number; path: string; salt: string }
  | { type: 'read'; index: number; options: Options }
  | { type: 'saved' }

export type Answer =
  | { type: 'planned'; planned: readonly PlannedArchive[]; unrecognised: readonly { path: string; reason: string }[] }
  | { type: 'owner'; candidates: readonly OwnerCandidate[] }
  | { type: 'fingerprint'; fingerprint: string }
  | { type: 'batch'; records: readonly Imported[]; doneBytes: number; totalBytes: number }
  | { type: 'end' }
  | { type: 'failed'; name: string; message: string }

/** What a reading thread is begun with. */
export interface Given {
  /** Of whoever will read why something was not read. */
  readonly locale: Locale
}

export interface Batch {
  readonly records: readonly Imported[]
  readonly doneBytes: number
  readonly totalBytes: number
}

const KNOWN_ERRORS = { Invalid, Conflict, NotFound }

/**
 * Reads what lies behind one path in a thread of its own, whatever it is, for the reader of whoever makes it.
 * Must be closed. Any call throws Invalid when the path or an archive in it cannot be read at all.
 */
export class Reader {
  readonly #worker: Worker
  readonly #path: string
  readonly #waiting: Answer[] = []
  #wake: (() => void) | undefined
  #broken: Error | undefined

  constructor(path: string) {
    this.#path = path
    // The ceiling is for bugs and hostile files: readers hold a few megabytes.
    this.#worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
      workerData: { locale: locale() } satisfies Given,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    })
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.push(answer)
      this.#wake?.()
    })
    this.#worker.on('error', (error) => {
      this.#broken = error
      this.#wake?.()
    })
  }

  plan() {
    return this.#ask({ type: 'plan', path: this.#path }, 'planned')
  }

  async findOwner(index: number): Promise<readonly OwnerCandidate[]> {
    return (await this.#ask({ type: 'owner', index }, 'owner')).candidates
  }

  async fingerprint(index: number, salt: string): Promise<string> {
    return (await this.#ask({ type: 'fingerprint', index, path: this.#path, salt }, 'fingerprint')).fingerprint
  }

  /** All records of one planned archive. The next batch is parsed while the one given is worked on. */
  async *read(index: number, options: Options): AsyncGenerator<Batch> {
    this.#worker.postMessage({ type: 'read', index, options } satisfies Asked)
    for (;;) {
      const answer = await this.#next()
      if (answer.type === 'end') return
      if (answer.type !== 'batch') throw new Error(`expected a batch from the reader, got ${answer.type}`)
      yield answer
      this.#worker.postMessage({ type: 'saved' } satisfies Asked)
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  async #ask<Type extends Answer['type']>(asked: Asked, type: Type): Promise<Extract<Answer, { type: Type }>> {
    this.#worker.postMessage(asked)
    const answer = await this.#next()
    if (answer.type !== type) throw new Error(`expected ${type} from the reader, got ${answer.type}`)
    return answer as Extract<Answer, { type: Type }>
  }

  async #next(): Promise<Answer> {
    while (this.#waiting.length === 0 && !this.#broken) await new Promise<void>((resolve) => (this.#wake = resolve))
    const answer = this.#waiting.shift()
    if (!answer) throw this.#broken
    if (answer.type === 'failed') {
      const Known = KNOWN_ERRORS[answer.name as keyof typeof KNOWN_ERRORS] ?? Error
      throw new Known(answer.message)
    }
    return answer
  }
}
