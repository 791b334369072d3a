import { type PlainPhrase, t } from '#language/say.ts'
import { Conflict, Invalid, NotFound, Usage } from './errors.ts'

/** What the system itself refused, by the code that Node or PostgreSQL gives it, in words that help. */
const REFUSALS = {
  ENOSPC: 'The disk is full. What was saved before is safe; make room and do it again.',
  '53100': 'The disk is full. What was saved before is safe; make room and do it again.',
  EROFS: 'That disk can only be read. Name another data folder with --data.',
  EDQUOT: 'Your quota on that disk is used up. Make room and do it again.',
  '57P01': 'The database stopped. What was saved before is safe; "tend doctor" says whether something is wrong, then do it again.',
  '57P03': 'The database is starting or stopping. Do it again in a moment.',
  ECONNREFUSED: 'The database does not answer. "tend doctor" says why.',
  '28000': 'The database refuses to let Tend in. Look at DATABASE_URL.',
  '28P01': 'The database refuses the password in DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names does not exist.',
} as const satisfies Readonly<Record<string, PlainPhrase>>

/** Broken connections have no code. */
const BROKEN_CONNECTION = /^Connection terminated|connection error and is not queryable$/

/** What to tell about an error the reader can do something about; undefined for one that is a bug of ours. */
export function saidOf(error: unknown): string | undefined {
  if (error instanceof NotFound || error instanceof Conflict || error instanceof Invalid || error instanceof Usage) return error.message
  const { code, path, message } = (error ?? {}) as { code?: unknown; path?: unknown; message?: unknown }
  if ((code === 'EACCES' || code === 'EPERM') && typeof path === 'string') return t('You may not read or write {path}.', { path })
  if (typeof message === 'string' && BROKEN_CONNECTION.test(message)) return t(REFUSALS['57P01'])
  return typeof code === 'string' && Object.hasOwn(REFUSALS, code) ? t(REFUSALS[code as keyof typeof REFUSALS]) : undefined
}
