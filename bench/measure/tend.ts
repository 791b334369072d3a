import { join, resolve } from 'node:path'
import { type Ran, runProcess } from './run-process.ts'

export const TEND = join(resolve(import.meta.dirname, '..', '..'), 'bin', 'tend')

/** What `tend import` answers. */
export interface Imported {
  readonly imports: readonly { readonly id: string; readonly alreadyKnown: number; readonly problems: number }[]
  readonly people: number
  readonly interactions: number
}

/** Runs one command of tend over a data folder. */
export function tend(dataFolder: string, ...words: readonly string[]): Promise<Ran> {
  return runProcess(process.execPath, [TEND, '--data', dataFolder, '--json', ...words])
}

/** What that command answered. */
export const answerOf = <T>({ stdout }: Ran): T => JSON.parse(stdout) as T

export async function ask<T>(dataFolder: string, ...words: readonly string[]): Promise<T> {
  return answerOf<T>(await tend(dataFolder, ...words))
}

/** Everything that the imports of a data folder say became of the rows they read. */
export async function countRead(
  dataFolder: string,
): Promise<{ interactions: number; leftOut: number; alreadyKnown: number; problems: number }> {
  const rows = await ask<
    { state: string; interactions: number; leftOut: Record<string, number>; alreadyKnown: number; problems: number }[]
  >(dataFolder, 'imports')
  const total = { interactions: 0, leftOut: 0, alreadyKnown: 0, problems: 0 }
  for (const row of rows.filter(({ state }) => state === 'done')) {
    total.interactions += row.interactions
    total.alreadyKnown += row.alreadyKnown
    total.problems += row.problems
    total.leftOut += Object.values(row.leftOut).reduce((sum, count) => sum + count, 0)
  }
  return total
}
