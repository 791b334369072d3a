import { listOf, member, text } from '../json-fields.ts'
import { didOf } from './repository.ts'

/** What stands behind a stretch of a post: a link, or somebody who is mentioned, with the words that show it. */
interface Facet {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly link?: string
  readonly did?: string
}

/** A post has 300 letters; more stretches are none that anybody marked. */
const MOST = 100

function facetsOf(bytes: Buffer, written: unknown): Facet[] {
  const found = listOf(written)
    .slice(0, MOST)
    .flatMap((facet): Facet[] => {
      const [from, to] = [member(facet, 'index', 'byteStart'), member(facet, 'index', 'byteEnd')]
      if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || to <= from || to > bytes.length) return []
      const words = bytes.toString('utf8', from, to)
      return listOf(member(facet, 'features')).flatMap((feature) => {
        const link = text(member(feature, 'uri'))
        const did = didOf(member(feature, 'did'))
        return link || did ? [{ from, to, words, ...(link ? { link } : {}), ...(did ? { did } : {}) }] : []
      })
    })
  return found.sort((a, b) => a.from - b.from)
}

export interface Mention {
  readonly did: string
  /** `ada.example`, where the words are the handle. */
  readonly handle?: string
}

/** The text of a post with its links whole (programs shorten what is shown), and who is mentioned in it. Places are counted in bytes of UTF-8. */
export function readFacets(written: string, facets: unknown): { readonly text: string; readonly mentions: readonly Mention[] } {
  const bytes = Buffer.from(written)
  const pieces: string[] = []
  const mentions: Mention[] = []
  let at = 0
  for (const { from, to, words, link, did } of facetsOf(bytes, facets)) {
    if (did) {
      const handle = /^@?([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(words.trim())?.[1]?.toLowerCase()
      mentions.push({ did, ...(handle ? { handle } : {}) })
    }
    if (!link || from < at) continue
    pieces.push(bytes.toString('utf8', at, from), link)
    at = to
  }
  return { text: pieces.join('') + bytes.toString('utf8', at), mentions }
}
