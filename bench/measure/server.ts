import { type ChildProcess, spawn } from 'node:child_process'
import { TEND } from './tend.ts'

/** One answer, and how long it took from asking to its last byte. */
export interface Answered {
  readonly status: number
  readonly ms: number
  readonly text: string
}

/** A running `tend start`, asked over HTTP as its pages ask. Must be stopped. */
export class Server {
  readonly #child: ChildProcess
  readonly #base: string
  readonly #cookie: string
  /** From starting the process to the first page. */
  readonly firstPageMs: number

  private constructor(child: ChildProcess, base: string, cookie: string, firstPageMs: number) {
    this.#child = child
    this.#base = base
    this.#cookie = cookie
    this.firstPageMs = firstPageMs
  }

  static async start(dataFolder: string): Promise<Server> {
    const began = performance.now()
    const child = spawn(process.execPath, [TEND, '--data', dataFolder, '--json', 'start', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const entry = new URL(await addressOf(child))
    const page = await answered(entry.origin, {})
    if (page.status !== 200) throw new Error(`expected the first page to answer with 200, got ${page.status}`)
    const firstPageMs = performance.now() - began
    const entered = await fetch(entry, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie')?.split(';')[0]
    if (!cookie) throw new Error('expected the printed address to give a cookie, it gave none')
    return new Server(child, entry.origin, cookie, firstPageMs)
  }

  /** What a browser needs to see its pages. */
  get session(): { readonly origin: string; readonly cookie: string } {
    return { origin: this.#base, cookie: this.#cookie }
  }

  /** @throws when it does not answer with 200 */
  async get(path: string): Promise<Answered> {
    const answer = await answered(`${this.#base}${path}`, { headers: { cookie: this.#cookie } })
    if (answer.status !== 200) throw new Error(`expected ${path} to answer with 200, got ${answer.status}: ${answer.text.slice(0, 200)}`)
    return answer
  }

  async getJson<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).text) as T
  }

  async send(method: 'PUT' | 'POST', path: string, body: Blob | string): Promise<void> {
    const headers = { cookie: this.#cookie, ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}) }
    const { status, text } = await answered(`${this.#base}${path}`, { method, headers, body })
    if (status !== 200) throw new Error(`expected ${method} ${path} to answer with 200, got ${status}: ${text.slice(0, 200)}`)
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGTERM')
    await ended
  }
}

async function answered(url: string, options: RequestInit): Promise<Answered> {
  const began = performance.now()
  const response = await fetch(url, options)
  const text = await response.text()
  return { status: response.status, ms: performance.now() - began, text }
}

/** The address that `tend start` prints once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.includes('\n')) resolve((JSON.parse(printed) as { address: string }).address)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`tend start ended with ${code}`)))
  })
}
