import { Invalid } from '#domain/errors.ts'
import { identityKey, mailIdentity, webIdentity } from '#domain/people/identity.ts'
import { Reader } from '#importers/reader.ts'
import { t } from '#language/say.ts'

/** What an import would bring; the shape of the command line's imports. */
export interface LookedInto {
  readonly id: null
  readonly source: string
  readonly path: string
  readonly people: number
  readonly interactions: number
  readonly posts: number
  readonly events: number
  readonly publications: number
  readonly alreadyKnown: number
  readonly problems: number
  readonly seconds: number
}

/** Reads everything behind a path and counts, touching no data. `people` are those a source lists or who wrote. @throws Invalid */
export async function lookInto(path: string, me: readonly string[]): Promise<LookedInto[]> {
  const reader = new Reader(path)
  try {
    const { planned, unrecognised } = await reader.plan()
    if (planned.length === 0) throw new Invalid(nothingRead(path, unrecognised[0]?.reason))
    const mine = me.flatMap((address) => mailIdentity(address) ?? webIdentity(address) ?? []).map(identityKey)
    const found: LookedInto[] = []
    for (const [index, { source, path: of }] of planned.entries()) found.push(await count(reader, index, source, of, mine))
    return found
  } finally {
    await reader.close()
  }
}

function nothingRead(path: string, why: string | undefined): string {
  return why === undefined ? t('Nothing in {path} could be read.', { path }) : t('Nothing in {path} could be read: {why}.', { path, why })
}

/** Kinds of lines of an export of everything that are counted under the same name. */
const COUNTED: ReadonlySet<string> = new Set(['interactions', 'posts', 'events', 'publications'])

async function count(reader: Reader, index: number, source: string, path: string, me: readonly string[]): Promise<LookedInto> {
  const began = performance.now()
  const people = new Set<string>()
  const seen = new Set<string>()
  const counts = { interactions: 0, posts: 0, events: 0, publications: 0, alreadyKnown: 0, problems: 0 }
  const isNew = (key: string) => {
    if (seen.has(key)) counts.alreadyKnown++
    return !seen.has(key) && seen.add(key)
  }
  for await (const { records } of reader.read(index, { me }))
    for (const record of records) {
      if (record.type === 'told') {
        if (record.kind === 'people') people.add(String(people.size))
        else if (COUNTED.has(record.kind)) counts[record.kind as 'interactions' | 'posts' | 'events' | 'publications']++
      } else if (record.type === 'person') people.add(identityKey(record.identities[0]!))
      else if (record.type === 'interaction' && isNew(record.key)) {
        counts.interactions++
        if (record.from !== 'owner') people.add(identityKey(record.from.identities[0]!))
      } else if (record.type === 'post' && isNew(record.key)) counts.posts++
      else if (record.type === 'event' && isNew(record.key)) counts.events++
      else if (record.type === 'publication' && isNew(record.key)) counts.publications++
      else if (record.type === 'problem') counts.problems++
    }
  for (const key of me) people.delete(key)
  return { id: null, source, path, people: people.size, ...counts, seconds: Math.round((performance.now() - began) / 10) / 100 }
}
