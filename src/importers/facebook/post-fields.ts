import { type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { instantOf, labelsOf, textOf } from '../meta/fields.ts'

/** When it was published. */
export function whenIn(entry: JsonObject): Date | undefined {
  const labelled = labelsOf(entry).flatMap(({ timestamp_value }) => instantOf(timestamp_value) ?? [])
  const within = listOf(entry.data).flatMap((each) => instantOf(objectOf(objectOf(each).comment).timestamp) ?? [])
  return instantOf(entry.timestamp) ?? labelled[0] ?? within[0]
}

/** What the owner wrote: the text of a comment or a post. */
export function textIn(entry: JsonObject): string | undefined {
  const data = listOf(entry.data).map(objectOf)
  for (const each of data) {
    const text = textOf(objectOf(each.comment).comment) ?? textOf(each.comment) ?? textOf(each.post)
    if (text) return text
  }
  return undefined
}

/** How the owner reacted, in one word: `like`, `love`. */
export function reactionIn(entry: JsonObject): string | undefined {
  const said = listOf(entry.data).flatMap(
    (each) => textOf(objectOf(objectOf(each).reaction).reaction) ?? textOf(objectOf(each).reaction) ?? [],
  )
  return said[0]?.toLowerCase().slice(0, 40)
}

/** The page it stands on or points to. */
export function addressIn(entry: JsonObject): string | undefined {
  const attached = listOf(entry.attachments)
    .flatMap((each) => listOf(objectOf(each).data))
    .map((each) => textOf(objectOf(objectOf(each).external_context).url))
  const labelled = labelsOf(entry).map(({ href, value }) => textOf(href) ?? textOf(value))
  return [...attached, ...labelled].find((address) => address !== undefined && /^https?:\/\/\S+$/.test(address))?.slice(0, 2000)
}
