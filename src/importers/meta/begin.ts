import type { Input, InputFile } from '../input.ts'

const HEAD_BYTES = 1024

/** How a file begins, byte by byte, without byte order mark and the space before its first word. */
export async function beginOf(file: InputFile): Promise<string> {
  return (await file.head(HEAD_BYTES))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
}

/** Whether the first file at this path is a page: the archive was asked for in HTML. */
export async function isHtml(input: Input, path: RegExp): Promise<boolean> {
  const page = input.files.find((file) => path.test(file.path))
  return page !== undefined && /^\s*<(?:!doctype html|html|\?xml)/i.test(await beginOf(page))
}
