import { t } from '#language/say.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { brokenJson, wholeJson } from '../json-entries.ts'
import { isObject, type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { dated, firstText } from './fields.ts'
import { CHANNEL, isOwn, memberOf, type Reading, together } from './members.ts'
import { whenIn, wordsIn } from './published.ts'

const GIVEN = /given|written|sent|by_you/i
const RECEIVED = /received|about_you|of_you/i

/** Reads testimonials: what members wrote of each other on their pages. */
export async function* readTestimonials(file: InputFile, reading: Reading): AsyncGenerator<Imported> {
  const whole = await wholeJson(file)
  if (!isObject(whole)) return yield brokenJson(file)
  const within = isObject(whole.testimonials) ? whole.testimonials : whole
  for (const [list, entries] of Object.entries(within)) {
    const isGiven = GIVEN.test(list)
    if (!isGiven && !RECEIVED.test(list)) continue
    for (const entry of listOf(entries)) yield* testimonial(isGiven, objectOf(entry), file, reading)
  }
}

function* testimonial(isGiven: boolean, entry: JsonObject, file: InputFile, reading: Reading): Generator<Imported> {
  const fields = isGiven ? ['to_user', 'to', 'to_user_id', 'about', 'recipient'] : ['from_user', 'from', 'from_user_id', 'by', 'author']
  const told = [...fields, 'user', 'nsid', 'user_id', 'url', 'username'].map((name) => memberOf(entry[name], reading))
  const other = told.find((party) => party !== undefined)
  if (!other || isOwn(reading, other))
    return yield { type: 'problem', file: file.path, reason: t('a testimonial that does not say who else it concerns') }
  yield* together(other)
  const text = firstText(entry, 'testimonial', 'description') ?? wordsIn(entry)
  const date = whenIn(entry)
  const snippet = snippetOf(text)
  yield {
    type: 'interaction',
    key: stableKey(`${CHANNEL}:testimonial`, isGiven ? 'given' : 'received', other.identities[0]!.value, text),
    ...(date ? dated(date) : { at: undefined }),
    kind: 'recommendation',
    channel: CHANNEL,
    from: isGiven ? OWNER : other,
    to: [isGiven ? other : OWNER],
    audience: 1,
    ...(snippet ? { snippet } : {}),
  }
}
