import { type PlainPhrase, t } from '#language/say.ts'
import { isId } from '../ids.ts'
import { isDay } from '../time.ts'

/**
 * What a field of an export holds, as JSON: `id` a uuid, `instant` an ISO instant in UTC, `day` like 2026-03-01, `flag` true or false,
 * `whole` and `number` numbers, `ids` and `lines` lists of uuids and of texts on one line each, `bytes` base64, `json` anything.
 */
export type FieldType = 'id' | 'ids' | 'text' | 'lines' | 'instant' | 'day' | 'flag' | 'whole' | 'number' | 'json' | 'bytes'

export interface Field {
  readonly type: FieldType
  /** Left out of a line where there is none. */
  readonly isOptional: boolean
  /** The only texts it may be. */
  readonly oneOf?: readonly string[]
}

export type Fields = Readonly<Record<string, Field>>

export const always = (type: FieldType): Field => ({ type, isOptional: false })
export const maybe = (type: FieldType): Field => ({ type, isOptional: true })
export const oneOf = (...texts: readonly string[]): Field => ({ type: 'text', isOptional: false, oneOf: texts })
export const maybeOneOf = (...texts: readonly string[]): Field => ({ type: 'text', isOptional: true, oneOf: texts })

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const CHECKS: Readonly<Record<FieldType, { readonly is: PlainPhrase; readonly holds: (value: unknown) => boolean }>> = {
  id: { is: 'an id', holds: (value) => typeof value === 'string' && isId(value) },
  ids: { is: 'a list of ids', holds: (value) => isList(value) && value.every(isId) },
  text: { is: 'a text', holds: isText },
  lines: { is: 'a list of texts on one line each', holds: (value) => isList(value) && value.every((line) => !line.includes('\n')) },
  instant: {
    is: 'an instant like 2026-03-01T09:00:00.000Z',
    holds: (value) => isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
  },
  day: { is: 'a day like 2026-03-01', holds: (value) => isText(value) && isDay(value) },
  flag: { is: 'true or false', holds: (value) => typeof value === 'boolean' },
  whole: { is: 'a whole number', holds: (value) => Number.isSafeInteger(value) },
  number: { is: 'a number', holds: (value) => typeof value === 'number' && Number.isFinite(value) },
  json: { is: 'a value', holds: (value) => value !== undefined && value !== null && isJson(value, 0) },
  bytes: { is: 'base64', holds: (value) => typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value) },
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed()
}

/** Deeper than this nothing of ours is nested; whoever looks at every part would never come back from what is made to be deep. */
const DEEPEST = 40

/** Can a database keep it? */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === DEEPEST) return false
  return Object.entries(value).every(([name, inner]) => isText(name) && isJson(inner, depth + 1))
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

/**
 * The values of one line in the order of its fields, null for what is left out; or what is wrong with it, in a few words that hold nothing
 * of what stands there. Fields that we do not know are passed over.
 */
export function valuesOf(fields: Fields, line: unknown): readonly unknown[] | string {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return t('expected an object')
  const values: unknown[] = []
  for (const [name, { type, isOptional, oneOf: texts }] of Object.entries(fields)) {
    const value = Object.hasOwn(line, name) ? (line as Readonly<Record<string, unknown>>)[name] : undefined
    if (isOptional && (value === undefined || value === null)) values.push(null)
    else if (!CHECKS[type].holds(value)) return t('{name} has to be {what}', { name, what: t(CHECKS[type].is) })
    else if (texts && !texts.includes(value as string)) return t('{name} has to be one of {texts}', { name, texts: texts.join(', ') })
    else values.push(value)
  }
  return values
}
