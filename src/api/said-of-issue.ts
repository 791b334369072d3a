import type { z } from 'zod'
import { type PlainPhrase, t } from '#language/say.ts'

/** What the fields that people write into are called. */
const FIELDS = {
  name: 'The name',
  title: 'The name',
  mail: 'The address',
  organisation: 'The organisation',
  place: 'The place',
  note: 'The note',
  text: 'The text',
  words: 'The text',
  need: 'The question',
  query: 'The question',
  value: 'What was written',
  what: 'What was written',
  why: 'The reason',
} as const satisfies Readonly<Record<string, PlainPhrase>>

/** What is wrong with something a person wrote, chose or set; undefined for what only a program sends. */
export function saidOfIssue(issue: z.core.$ZodIssue): string | undefined {
  const name = issue.path.findLast((part) => typeof part === 'string')
  const what = t(name !== undefined && Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : 'What was written')
  if (issue.code === 'too_big') {
    const n = Number(issue.maximum)
    if (issue.origin === 'string') return t('{what} is too long: at most {n} characters fit.', { what, n })
    return issue.origin === 'array' ? t('That is too many at once: at most {n}.', { n }) : t('Too much: at most {n}.', { n })
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return t('{what} is missing.', { what })
    return issue.origin === 'array' ? t('Nobody and nothing was chosen.') : t('Too little: at least {n}.', { n: Number(issue.minimum) })
  }
  return undefined
}
