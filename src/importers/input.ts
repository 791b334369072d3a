import type { Readable } from 'node:stream'

/** One file of an import, wherever it lies: on disk, in a zip, behind gzip. */
export interface InputFile {
  /** Path inside the import with `/`; for a single file its name. Gzip's `.gz` is already gone. */
  readonly path: string
  /** Bytes as they will be read (unpacked); undefined where only unpacking tells. */
  readonly size: number | undefined
  /** The content, unpacked. Bytes read are counted for progress. */
  open(): Promise<Readable>
  /** Up to `bytes` from the beginning, unpacked. */
  head(bytes?: number): Promise<Buffer>
  /** Where it lies when it is a plain file on disk, not packed: readers that can may seek. */
  readonly onDisk?: string
}

/** What one import reads: a file, or a set of files that are one archive. */
export interface Input {
  /** As the owner gave it. */
  readonly path: string
  readonly files: readonly InputFile[]
  /** Bytes read so far and in all, as they lie on disk. */
  progress(): { readonly doneBytes: number; readonly totalBytes: number }
  close(): Promise<void>
}
