import type { Context as HonoContext } from 'hono'
import type { z } from 'zod'
import de from 'zod/v4/locales/de.js'
import { Invalid } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { type Language, locale } from '#language/language.ts'
import { t } from '#language/say.ts'
import { saidOfIssue } from './said-of-issue.ts'

/** The body of a request, checked. @throws Invalid naming what is wrong */
export async function bodyOf<Schema extends z.ZodType>(c: HonoContext, schema: Schema): Promise<z.infer<Schema>> {
  const body: unknown = await c.req.json().catch(() => {
    throw new Invalid(t('expected JSON'))
  })
  return checked(schema, storable(body))
}

/** The query of a request, checked. @throws Invalid */
export function queryOf<Schema extends z.ZodType>(c: HonoContext, schema: Schema): z.infer<Schema> {
  return checked(schema, storable(c.req.query()))
}

/** The same without NUL characters, which no database keeps and no keyboard types. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '')
  if (Array.isArray(value)) return value.map(storable)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, storable(inner)]))
}

/** In English what is wrong with a request is said by the library itself. */
const OTHER_WORDS: Readonly<Partial<Record<Language, () => { error: z.core.$ZodErrorMap }>>> = { de: () => ({ error: de().localeError }) }

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value, OTHER_WORDS[locale().language]?.())
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const said = issue && saidOfIssue(issue)
  throw new Invalid(said ?? `${issue?.path.join('.') || 'request'}: ${issue?.message ?? t('not understood')}`)
}

/** A path parameter that is an id. @throws Invalid */
export function idOf(c: HonoContext, name = 'id'): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Invalid(t('expected an id, got {id}', { id: id.slice(0, 60) }))
  return id
}
