/** What a Content-Type says of a part, as far as the text of a mail depends on it. */
export interface ContentType {
  /** `text/plain`, in lower case. */
  readonly type: string
  readonly charset: string | undefined
  readonly boundary: string | undefined
  /** Of text/calendar: REQUEST, REPLY, ... */
  readonly method: string | undefined
}

const DEFAULT: ContentType = { type: 'text/plain', charset: undefined, boundary: undefined, method: undefined }
const known = new Map<string, ContentType>()

/** Reads a Content-Type; without one, or with one that says nothing, a part is plain text (RFC 2045, section 5.2). */
export function contentType(raw: string | undefined): ContentType {
  if (!raw) return DEFAULT
  const kept = known.get(raw)
  if (kept) return kept
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(raw)?.[1]?.toLowerCase() ?? 'text/plain'
  const parsed = { type, charset: parameter(raw, 'charset'), boundary: parameter(raw, 'boundary'), method: parameter(raw, 'method') }
  // Multiparts carry a boundary of their own: remembering those would only fill memory.
  if (parsed.boundary === undefined && known.size < 500) known.set(raw, parsed)
  return parsed
}

function parameter(raw: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}\\*?\\s*=\\s*(?:"([^"]*)"?|([^\\s;"]+))`, 'i').exec(raw)
  return match?.[1] ?? match?.[2]
}
