import type { Imported, ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { text } from '../json-fields.ts'
import { isStorableDate } from '../storable.ts'
import type { Directory } from './directory.ts'
import type { Notes } from './notes.ts'

export const CHANNEL = 'x'
/** The network began in March 2006; times before it are wrong. */
const FOUNDED = new Date('2006-03-01T00:00:00Z')

/** Whether something can have happened there then; not for what is no date. */
export function isPossible(at: Date): boolean {
  return at >= FOUNDED && isStorableDate(at)
}

/** Beyond this many, what is said is said to nobody in particular. */
export const CROWD = 10

/** What the reader of one file knows of the rest of the archive. */
export interface Reading {
  readonly options: ReadOptions
  readonly directory: Directory
  readonly notes: Notes
}

export type FileReader = (file: InputFile, reading: Reading) => AsyncIterable<Imported>

/** The number of an account or a post: digits in a text, since as numbers they lose their end. Mentions of nobody have -1. */
export function idOf(value: unknown): string | undefined {
  const id = text(value)
  return id && /^\d{1,20}$/.test(id) && id !== '0' ? id : undefined
}

/** Since November 2010 the number of a post holds its time: milliseconds since this moment, above 22 bits. */
const SNOWFLAKE_EPOCH = 1_288_834_974_657n
/** The first number of that kind. */
const FIRST_SNOWFLAKE = 29_700_859_247n

/** When a post was written, as its number tells; undefined for the numbers of before November 2010. */
export function timeOfId(id: string): Date | undefined {
  const number = BigInt(id)
  const at = new Date(Number((number >> 22n) + SNOWFLAKE_EPOCH))
  return number >= FIRST_SNOWFLAKE && isPossible(at) ? at : undefined
}
