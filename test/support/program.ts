import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { TestHome } from './database.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

/** The data of a test, as the program is told of it; without a `url` it makes a database of its own. */
export type TestPlace = Pick<TestHome, 'folder'> & Partial<Pick<TestHome, 'url'>>

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the real program on the data of a test. */
export function spawnTend({ folder, url }: TestPlace, args: readonly string[]): ChildProcess {
  const env = { ...process.env, ...(url ? { DATABASE_URL: url } : {}), TEND_DATA: folder, TZ: 'UTC' }
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs one command to its end. */
export async function tend(data: TestPlace, ...args: string[]): Promise<Ended> {
  const child = spawnTend(data, args)
  const said = { out: '', err: '' }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const code = await new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  return { code, ...said }
}

/** Runs one command with --json and gives its document. @throws when it did not end well, or said more than one document */
export async function tendJson<T = unknown>(data: TestPlace, ...args: string[]): Promise<T> {
  const { code, out, err } = await tend(data, '--json', ...args)
  if (code !== 0) throw new Error(`tend ${args.join(' ')} ended with ${code}: ${err}`)
  return JSON.parse(out) as T
}

/** A started server: its address, and the port it answers on. */
export interface Served {
  readonly address: string
  readonly port: number
  close(): Promise<void>
}

/** Serves the pages of a test's data on a free port. */
export async function serveTend(data: TestPlace, ...args: string[]): Promise<Served> {
  const child = spawnTend(data, ['--json', ...args, 'start', '--port', '0'])
  let err = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout!.setEncoding('utf8').once('data', (text: string) => resolve((JSON.parse(text) as { address: string }).address))
    child.once('exit', () => reject(new Error(`it ended before it served: ${err}`)))
  })
  return {
    address,
    port: Number(new URL(address).port),
    async close() {
      if (child.exitCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}
