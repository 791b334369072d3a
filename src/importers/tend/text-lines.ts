import type { Hash } from 'node:crypto'

/** A photo of 200 KB has 270,000 characters in base64; what takes a merge or a change back is far shorter. */
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024

const NEWLINE = 10

/**
 * The lines of a file as written, UTF-8, each without its end; a last one without an end counts as well.
 * @param hash  is given every byte
 * @yields undefined, and nothing more, for a line that is longer than any can be
 */
export async function* textLines(stream: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<string | undefined> {
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    hash.update(chunk)
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield begun.length === 0 ? chunk.toString('utf8', from, end) : Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8')
      begun = []
      length = 0
      from = end + 1
    }
    if (from === chunk.length) continue
    begun.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LINE_LIMIT_BYTES) {
      yield undefined
      return
    }
  }
  if (length > 0) yield Buffer.concat(begun).toString('utf8')
}
