import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, ownMark } from '#store/engine/lock.ts'

/** The web server of a data folder that runs now. */
export interface RunningServer {
  readonly pid: number
  readonly port: number
}

const fileOf = (dataFolder: string) => join(dataFolder, 'server.json')

export function findServer(dataFolder: string): RunningServer | undefined {
  try {
    const { mark, port } = JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')) as { mark: string; port: number }
    return isRunning(mark) ? { pid: Number(mark.split(' ')[0]), port } : undefined
  } catch {
    return undefined
  }
}

export function markServer(dataFolder: string, port: number): void {
  writeFileSync(fileOf(dataFolder), JSON.stringify({ mark: ownMark(), port }), { mode: 0o600 })
}

export function unmarkServer(dataFolder: string): void {
  rmSync(fileOf(dataFolder), { force: true })
}
