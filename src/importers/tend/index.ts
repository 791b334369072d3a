import { isManifestText, MANIFEST_PATH } from '#domain/export/manifest.ts'
import { t } from '#language/say.ts'
import type { Importer } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { readExport } from './read-export.ts'

/** What says that something is an export of Tend's own, and is not read in the usual way. */
export const TEND = 'tend'

const HEAD_BYTES = 64 * 1024

/**
 * Tend's own export of everything (docs/export.md): a zip, or the folder that it unpacks to. It yields lines as they were kept, and what
 * takes them (actions/import/bring-everything.ts) takes all or none; so after the first problem it yields nothing more.
 */
export const tend: Importer = {
  id: TEND,
  title: 'Everything from a Tend',
  steps: ['In the other Tend: tend export FILE.zip.', 'Bring the zip into a Tend that is still empty.'],
  // Also where its version or its content cannot be read: nobody else is to take its cards for an address book.
  async recognise(input) {
    const manifest = await manifestOf(input)
    if (!manifest) return []
    const root = rootOf(manifest)
    return input.files.filter(({ path }) => path.startsWith(root)).map(({ path }) => path)
  },
  async *read(input) {
    const manifest = await manifestOf(input)
    if (manifest) yield* readExport(input, manifest, rootOf(manifest))
    else yield { type: 'problem', file: MANIFEST_PATH, reason: t('it is missing') }
  },
}

async function manifestOf({ files }: Input): Promise<InputFile | undefined> {
  for (const file of files)
    if (/^(?:[^/]+\/)?manifest\.json$/.test(file.path) && isManifestText((await file.head(HEAD_BYTES)).toString('utf8'))) return file
  return undefined
}

/** The folder in which the manifest lies, with its slash: a zip that was unpacked and packed again often has one. */
const rootOf = ({ path }: InputFile) => path.slice(0, -MANIFEST_PATH.length)
