import { Readable } from 'node:stream'
import type { Input } from './input.ts'
import { inputOf, openedFile } from './opened-file.ts'

/** An input whose files are given as text or bytes under their paths. */
export function inMemory(files: Readonly<Record<string, string | Buffer>>): Input {
  const opened = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content as string)
    return openedFile({
      path,
      size: bytes.length,
      packedBytes: bytes.length,
      open: async () => ({ stream: Readable.from([bytes], { objectMode: false }), packedRead: () => bytes.length }),
    })
  })
  return inputOf('in memory', opened)
}
