const NAME = Buffer.from('ength:')
const HEADERS_LIMIT = 64 * 1024

/**
 * Where a mail ends by its own Content-Length header, counted from where the mail begins; undefined without that header.
 * Only mboxcl and mboxcl2 mean it: who asks has to look whether it holds.
 *
 * @param bytes  from the first header on
 * @param end    where the mail may end at the earliest
 */
export function contentLengthEnd(bytes: Buffer, end: number): number | undefined {
  const head = bytes.subarray(0, Math.min(end, HEADERS_LIMIT))
  if (!head.includes(NAME)) return undefined
  const text = head.toString('latin1')
  const empty = /\r?\n\r?\n/.exec(text)
  if (!empty) return undefined
  const length = /^content-length:\s*(\d{1,10})\s*$/im.exec(text.slice(0, empty.index))?.[1]
  return length === undefined ? undefined : empty.index + empty[0].length + Number(length)
}
