import { isAbsolute, join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { Usage } from '#domain/errors.ts'
import { isDay } from '#domain/time.ts'

export interface Config {
  /** Everything of one installation lies in it. */
  readonly dataFolder: string
  /** The moment that counts as now. */
  readonly now: () => Date
  readonly asJson: boolean
}

/** @throws Usage for a moment that is none */
export function readConfig(options: { data?: string | undefined; now?: string | undefined; json?: boolean | undefined }): Config {
  const folder = options.data ?? process.env.TEND_DATA ?? envPaths('tend', { suffix: '' }).data
  return {
    dataFolder: isAbsolute(folder) ? folder : resolve(join(process.cwd(), folder)),
    now: clock(options.now),
    asJson: options.json ?? false,
  }
}

/** A day stands for its noon; a fixed moment does not move. */
function clock(now: string | undefined): () => Date {
  if (now === undefined) return () => new Date()
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(now) ?? []
  const moment = new Date(now === day ? `${now}T12:00:00Z` : now)
  // A date that is none (30 February) would be taken for one of the days after.
  if (Number.isNaN(moment.getTime()) || (day !== '' && !isDay(day)))
    throw new Usage(`--now takes a day or an instant like 2026-03-01 or 2026-03-01T09:00:00Z, got ${now}`)
  return () => moment
}
