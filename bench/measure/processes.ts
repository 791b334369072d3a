import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Clock ticks of a second in /proc: 100 on every Linux that runs Node. */
const TICKS = 100

/** What Linux says of one process. */
export interface Process {
  readonly pid: number
  readonly parent: number
  /** Itself, user and system. */
  readonly cpuSeconds: number
  /** Of its children that have ended. */
  readonly endedSeconds: number
}

/** Undefined when it is gone, or where there is no /proc. */
export function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name before it may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const seconds = (first: number) => (Number(fields[first]) + Number(fields[first + 1])) / TICKS
    return { pid, parent: Number(fields[1]), cpuSeconds: seconds(11), endedSeconds: seconds(13) }
  } catch {
    return undefined
  }
}

/** Everything that a process started, and what those started. */
export function descendantsOf(pid: number): Process[] {
  const byParent = Map.groupBy(allProcesses(), ({ parent }) => parent)
  const below = (one: number): Process[] => (byParent.get(one) ?? []).flatMap((child) => [child, ...below(child.pid)])
  return below(pid)
}

function allProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? [])
  } catch {
    return []
  }
}

/** Bytes of memory: the most a process ever held, and what of it is its own now and not shared with others. */
export function memoryOf(pid: number): { peak: number; own: number; shared: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024
    return { peak: bytes('VmHWM'), own: bytes('RssAnon'), shared: bytes('RssShmem') }
  } catch {
    return undefined
  }
}

/** The program a process runs, by the name of its file; undefined when it is gone. */
export function programOf(pid: number): string | undefined {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`))
  } catch {
    return undefined
  }
}
