import { t } from '#language/say.ts'
import { FORMAT, FORMAT_VERSION } from './kinds.ts'

export const MANIFEST_PATH = 'manifest.json'

/** One file of an export. */
export interface ManifestFile {
  readonly path: string
  /** Lines of a file of lines; cards, events or rows of the others. */
  readonly count: number
  /** Unpacked. */
  readonly bytes: number
  /** Of what is unpacked, in hex. */
  readonly sha256: string
}

/** What an export says of itself. */
export interface Manifest {
  readonly format: typeof FORMAT
  readonly version: number
  /** The version of Tend that wrote it. */
  readonly program: string
  /** When it was made, as ISO instant. */
  readonly at: string
  /** In the order in which they lie in the zip. */
  readonly files: readonly ManifestFile[]
}

/** Is this the manifest of an export, of whatever version? It need not be readable for that. */
export function isManifestText(text: string): boolean {
  return /"format"\s*:\s*"tend-export"/.test(text)
}

/** Reads a manifest. @returns what is wrong with it, in a sentence, where it cannot be used */
export function parseManifest(text: string): Manifest | string {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return t('it is damaged: its manifest is no JSON')
  }
  const manifest = read as Partial<Manifest> | null
  if (manifest?.format !== FORMAT || !Number.isSafeInteger(manifest.version))
    return t('it is damaged: its manifest is not that of an export')
  if (manifest.version! > FORMAT_VERSION)
    return t('it was written by a newer Tend, in format {version}; this one reads up to {most}. Bring Tend up to date first', {
      version: String(manifest.version),
      most: FORMAT_VERSION,
    })
  if (typeof manifest.program !== 'string' || typeof manifest.at !== 'string' || Number.isNaN(Date.parse(manifest.at)))
    return t('it is damaged: its manifest does not say when it was made')
  const { files } = manifest
  return Array.isArray(files) && files.every(isFile) ? (manifest as Manifest) : t('it is damaged: its manifest does not list its files')
}

function isFile(file: unknown): file is ManifestFile {
  const { path, count, bytes, sha256 } = (file ?? {}) as Partial<ManifestFile>
  return (
    typeof path === 'string' &&
    Number.isSafeInteger(count) &&
    Number.isSafeInteger(bytes) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  )
}
