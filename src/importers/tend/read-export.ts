import { createHash } from 'node:crypto'
import { Invalid } from '#domain/errors.ts'
import { valuesOf } from '#domain/export/field.ts'
import { KINDS, type Kind, pathOfKind } from '#domain/export/kinds.ts'
import { type ManifestFile, parseManifest } from '#domain/export/manifest.ts'
import { t } from '#language/say.ts'
import type { Imported, Problem } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { reasonBeside } from '../opened-file.ts'
import { partTitle } from './parts.ts'
import { textLines } from './text-lines.ts'

/** A manifest has some forty short lines. */
const MANIFEST_LIMIT_BYTES = 1024 * 1024

/**
 * Reads every line of an export in the order of their kinds, and holds each file against what the manifest says of it.
 * @yields a part for each kind, its lines, and after the first thing that is wrong one problem and nothing more
 */
export async function* readExport(input: Input, manifestFile: InputFile, root: string): AsyncGenerator<Imported> {
  const text = await wholeText(manifestFile)
  const manifest = text === undefined ? t('it is damaged: its manifest has no end') : parseManifest(text)
  if (typeof manifest === 'string') {
    yield { type: 'problem', file: manifestFile.path, reason: manifest }
    return
  }
  const files = new Map(input.files.map((file) => [file.path, file]))
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  for (const kind of KINDS) {
    const says = listed.get(pathOfKind(kind.name))
    const file = says && files.get(root + says.path)
    if (!says || (says.count === 0 && !file)) continue
    yield { type: 'part', title: partTitle(kind.name) }
    const problem = file ? yield* readWhole(file, kind, says) : flaw(root + says.path, t('it is missing'))
    if (problem) {
      yield problem
      return
    }
  }
}

/** @returns what is wrong, where something is; also what unpacking finds */
async function* readWhole(file: InputFile, kind: Kind, says: ManifestFile): AsyncGenerator<Imported, Problem | undefined> {
  try {
    return yield* readKind(file, kind, says)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return flaw(file.path, reasonBeside(file.path, error))
  }
}

async function* readKind(file: InputFile, { name, fields }: Kind, says: ManifestFile): AsyncGenerator<Imported, Problem | undefined> {
  const hash = createHash('sha256')
  let line = 0
  for await (const text of textLines(await file.open(), hash)) {
    line++
    if (text === undefined) return flaw(file.path, t('it is longer than any line of an export'), line)
    const values = valuesOf(fields, parsed(text))
    if (typeof values === 'string') return flaw(file.path, values, line)
    yield { type: 'told', kind: name, values, bytes: text.length }
  }
  if (line !== says.count) return flaw(file.path, t('it has {n} lines and should have {expected}', { n: line, expected: says.count }))
  return hash.digest('hex') === says.sha256 ? undefined : flaw(file.path, t('it is damaged or was changed: its checksum does not match'))
}

const flaw = (file: string, reason: string, line?: number): Problem => ({ type: 'problem', file, ...(line ? { line } : {}), reason })

/** Undefined for what is no JSON, which is no object either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function wholeText(file: InputFile): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MANIFEST_LIMIT_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
