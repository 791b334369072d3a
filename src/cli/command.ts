import { existsSync } from 'node:fs'
import type { Command as Commander } from 'commander'
import type { Config } from '#config.ts'
import { type Context, openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { makeFolder } from '#store/engine/make-folder.ts'

/** What a command answers: one JSON document, and the same for people to read. */
export interface Answer {
  readonly json: unknown
  readonly text: string
  /** 1 when it could not do what was asked; the answer is still printed. */
  readonly exitCode?: 0 | 1
}

/** One command of `tend`. */
export interface Command {
  /** Declares its words. */
  readonly declare: (program: Commander, run: (work: (config: Config) => Promise<Answer>) => Promise<void>) => void
}

/** Opens the data of an installation for as long as `work` takes; says so where the folder was not there, for it may be a slip of the pen. */
export async function withContext<T>(config: Config, work: (ctx: Context) => Promise<T>): Promise<T> {
  const isNew = !existsSync(config.dataFolder)
  makeFolder(config.dataFolder)
  if (isNew) say(`${config.dataFolder} was not there: a new Tend, without anybody, begins in it.`)
  const database = await openDatabase(config.dataFolder)
  try {
    return await work(await openContext(database, config.dataFolder, config.now))
  } finally {
    await database.close()
  }
}

/** A line for the reader, beside the answer. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** What was done, and how to take it back. */
export function toTakeBack({ sentence, changeId }: { readonly sentence: string; readonly changeId: string }): string {
  return `${sentence}. To take it back: tend undo ${changeId}`
}

/** A change as the answer of a command: its id and sentence, and how to take it back. */
export const answerOf = (changed: { readonly sentence: string; readonly changeId: string }): Answer => ({
  json: changed,
  text: toTakeBack(changed),
})
