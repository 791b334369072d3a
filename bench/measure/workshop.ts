import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** Where the benches put what they make, and where they find the samples. Must be closed. */
export class Workshop {
  readonly folder: string
  /** The folder of sample archives; undefined when there is none. */
  readonly samples: string | undefined
  readonly #isKept: boolean
  #fresh = 0

  constructor(env: NodeJS.ProcessEnv = process.env) {
    const kept = env.TEND_BENCH_DIR
    this.#isKept = Boolean(kept)
    this.folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'tend-bench-'))
    mkdirSync(this.folder, { recursive: true })
    // As root the private PostgreSQL runs as nobody, who has to walk through here.
    chmodSync(this.folder, 0o711)
    const samples = resolve(env.TEND_SAMPLES ?? join(ROOT, '..', 'shared', 'samples'))
    this.samples = existsSync(samples) ? samples : undefined
  }

  /** A sample by its path; undefined, and said so, when it is not there. */
  sample(path: string): string | undefined {
    const found = this.samples && join(this.samples, path)
    if (found && existsSync(found)) return found
    this.say(`no sample ${path}: set TEND_SAMPLES to the folder of samples`)
    return undefined
  }

  /** The path of an input, made when it is not there yet. Made beside its place, so that a half one is never taken for whole. */
  async made(name: string, make: (path: string) => Promise<void>): Promise<string> {
    const path = join(this.folder, name)
    if (existsSync(path)) return path
    this.say(`making ${name}`)
    const half = `${path}.half`
    rmSync(half, { recursive: true, force: true })
    await make(half)
    renameSync(half, path)
    return path
  }

  /** The path of a folder that is not there yet, for one run. */
  fresh(name: string): string {
    const path = join(this.folder, `${name}-${process.pid}-${++this.#fresh}`)
    rmSync(path, { recursive: true, force: true })
    return path
  }

  remove(path: string): void {
    rmSync(path, { recursive: true, force: true })
  }

  say(text: string): void {
    process.stderr.write(`  ${text}\n`)
  }

  close(): void {
    if (!this.#isKept) this.remove(this.folder)
  }
}
