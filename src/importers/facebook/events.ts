import { t } from '#language/say.ts'
import type { EventRecord, Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { instantOf, textOf } from '../meta/fields.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL } from './reading.ts'

/** The list an event stands in says what the owner is to it; undefined where they said no. */
const ROLES: readonly (readonly [RegExp, EventRecord['role'] | undefined])[] = [
  [/^events?_(?:joined|attended|going)/, 'attending'],
  [/^events?_(?:interested|invited)/, 'invited'],
  [/^your_events/, 'hosting'],
  [/^events?_declined/, undefined],
]

/** Reads events the owner made, was invited to, or said something to. Declined ones are left out. */
export function readEvents(file: InputFile): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    const isNested = /event_responses/.test((await file.head(1024)).toString('latin1'))
    for await (const { lists, value } of entriesOf(file, isNested ? 2 : 1)) {
      const role = ROLES.find(([names]) => names.test(lists.at(-1) ?? ''))
      if (role && !role[1]) yield { type: 'left-out', reason: 'cancelled' }
      else yield eventOf(value, role?.[1] ?? 'invited', file)
    }
  })
}

function eventOf(value: unknown, role: EventRecord['role'], file: InputFile): Imported {
  const told = objectOf(value)
  const at = instantOf(told.start_timestamp)
  if (!at) return { type: 'problem', file: file.path, reason: t('start_timestamp of an event is no time') }
  const title = textOf(told.name)
  const endsAt = instantOf(told.end_timestamp)
  const place = textOf(objectOf(told.place).name)
  return {
    type: 'event',
    key: stableKey(`${CHANNEL}:event`, title, at.getTime()),
    at,
    ...(endsAt && endsAt > at ? { endsAt } : {}),
    title: title ?? t('Untitled event'),
    ...(place ? { place } : {}),
    channel: CHANNEL,
    role,
  }
}
