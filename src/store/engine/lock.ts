import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Conflict } from '#domain/errors.ts'
import { readMark, removeMark, writeMark } from './mark.ts'

/** Tells one process from a later one with the same number: when it started, in the kernel's ticks (Linux), else nothing. */
export function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** Is the process that wrote `pid start` still the one running under that number? */
export function isRunning(mark: string): boolean {
  const [pid, start = ''] = mark.trim().split(' ')
  const number = Number(pid)
  if (!Number.isInteger(number) || number <= 0) return false
  try {
    process.kill(number, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return start === '' || startOf(number) === start
}

export const ownMark = (): string => `${process.pid} ${startOf(process.pid)}`

/**
 * Runs `work` while no other process does so with the same lock file. A lock of a dead process is taken over.
 * @throws Conflict after `patienceMs` of waiting for a living one
 */
export async function underLock<T>(file: string, work: () => Promise<T>, patienceMs = 90_000): Promise<T> {
  const until = Date.now() + patienceMs
  while (!take(file)) {
    if (Date.now() > until)
      throw new Conflict(`another process has been holding ${file} for ${patienceMs / 1000} seconds; try again when it is done`)
    await sleep(25)
  }
  try {
    return await work()
  } finally {
    removeMark(file)
  }
}

function take(file: string): boolean {
  if (writeMark(file, ownMark())) return true
  const mark = readMark(file)
  // An empty mark is a lock being written this very moment, where marks are files.
  if (mark !== undefined && mark !== '' && !isRunning(mark)) removeMark(file)
  return false
}
