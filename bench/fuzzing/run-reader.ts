import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a reader says of its cases, a line each. */
export type Said =
  | { readonly type: 'at'; readonly number: number }
  | { readonly type: 'flaw'; readonly number: number; readonly flaw: string }
  | { readonly type: 'end'; readonly grownBytes: number; readonly slowestMs: number }

export interface Fuzzed {
  /** What went wrong, with the number of the case. */
  readonly flaws: readonly string[]
  readonly grownBytes: number
  readonly slowestMs: number
}

const READER = join(import.meta.dirname, 'reader.ts')
/** A reader says where it is every fifty cases; when it is silent for so long, one of them hangs. */
const SILENT_MS = 60_000
/** Of a reader that breaks again and again the first times tell enough. */
const MOST_BREAKS = 5

/** Reads all cases of one sample in a process of its own; where that hangs or breaks, the next goes on behind. */
export async function runReader(sampleAt: number, seed: number, cases: number): Promise<Fuzzed> {
  const flaws: string[] = []
  let [from, breaks, grownBytes, slowestMs] = [0, 0, 0, 0]
  while (from < cases && breaks < MOST_BREAKS) {
    const ran = await runOnce(sampleAt, seed, from, cases, flaws)
    grownBytes = Math.max(grownBytes, ran.grownBytes)
    slowestMs = Math.max(slowestMs, ran.slowestMs)
    if (ran.endedAt === undefined) break
    flaws.push(`${ran.endedAt} to ${ran.endedAt + 49}: ${ran.how}`)
    breaks++
    from = ran.endedAt + 50
  }
  return { flaws, grownBytes, slowestMs }
}

async function runOnce(sampleAt: number, seed: number, from: number, to: number, flaws: string[]) {
  const child = spawn(process.execPath, ['--expose-gc', READER, ...[sampleAt, seed, from, to].map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [at, how, stderr] = [from, '', '']
  let end: Extract<Said, { type: 'end' }> | undefined
  const hangs = () => {
    how = `takes over ${SILENT_MS / 1000} s`
    child.kill('SIGKILL')
  }
  let timer = setTimeout(hangs, SILENT_MS)
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2000)))
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Said
    clearTimeout(timer)
    timer = setTimeout(hangs, SILENT_MS)
    if (said.type === 'at') at = said.number
    else if (said.type === 'flaw') flaws.push(`${said.number}: ${said.flaw}`)
    else end = said
  }
  clearTimeout(timer)
  if (end) return { endedAt: undefined, how: '', grownBytes: end.grownBytes, slowestMs: end.slowestMs }
  const lastWords =
    stderr
      .trim()
      .split('\n')
      .find((line) => /error/i.test(line)) ?? stderr.slice(0, 200)
  return { endedAt: at, how: how || `breaks the process: ${lastWords}`, grownBytes: 0, slowestMs: 0 }
}
