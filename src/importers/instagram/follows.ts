import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { listOf, objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { textOf } from '../meta/fields.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, handleOf, isOwnHandle, type Reading } from './reading.ts'

/** By the name of the list, or of the file where that is a bare list. */
const GROUPS: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:relationships_followers|followers)/, 'Instagram: follows you'],
  [/^(?:relationships_following|following)(?!_hashtags)/, 'Instagram: you follow them'],
  [/^(?:relationships_)?close_friends/, 'Instagram: close friends'],
  [
    /^(?:relationships_follow_requests_sent|pending_follow_requests|relationships_permanent_follow_requests|recent_follow_requests)/,
    'Instagram: you asked to follow them',
  ],
  [/^(?:relationships_follow_requests_received|follow_requests_you)/, 'Instagram: asked to follow you'],
  [/^(?:relationships_unfollowed_users|recently_unfollowed)/, undefined],
]

/** Reads lists of accounts: followers, following, close friends, requests. Who was unfollowed is left out. */
export function readFollows(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { lists, value } of entriesOf(file)) {
      const group = groupOf(lists, file)
      const handle = accountIn(value)
      if (group === undefined) yield { type: 'left-out', reason: 'ended' }
      else if (!isAccount(value))
        yield { type: 'problem', file: file.path, reason: t('an account was expected, with string_list_data or title') }
      else if (!handle) yield { type: 'left-out', reason: 'nameless' }
      else if (!isOwnHandle(reading, handle))
        yield { type: 'person', key: stableKey(CHANNEL, group, handle.value), identities: [handle], groups: [group] }
    }
  })
}

function groupOf(lists: readonly string[], file: InputFile): string | undefined {
  const named = lists[0] ?? file.path.split('/').at(-1)!
  // A bare list under a name of its own: only followers come as one.
  return (GROUPS.find(([names]) => names.test(named)) ?? GROUPS[0])?.[1]
}

function isAccount(value: unknown): boolean {
  const { title, string_list_data } = objectOf(value)
  return textOf(title) !== undefined || listOf(string_list_data).length > 0
}

/** Newer lists have the username in the title and leave the value out; else the address has it. */
export function accountIn(value: unknown) {
  const { title, string_list_data } = objectOf(value)
  const [told] = listOf(string_list_data).map(objectOf)
  const page = /instagram\.com\/(?:_u\/)?([\w.]+)\/?(?:[?#]|$)/i.exec(textOf(told?.href) ?? '')?.[1]
  return handleOf(told?.value) ?? handleOf(title) ?? handleOf(page)
}

/** Usernames of everybody in these lists. */
export async function readHandles(files: readonly InputFile[]): Promise<ReadonlySet<string>> {
  const handles = new Set<string>()
  for (const file of files) {
    try {
      for await (const { value } of entriesOf(file)) {
        const handle = accountIn(value)
        if (handle) handles.add(handle.value.slice(CHANNEL.length + 1))
      }
    } catch (error) {
      // Reading the file says what is broken in it.
      if (!(error instanceof Invalid)) throw error
    }
  }
  return handles
}
