import type { Importer } from './importer.ts'
import { linkedin } from './linkedin/index.ts'
import { vcard } from './vcard/index.ts'

/** Every importer, the most specific first: what one recognises, the next does not see. */
export const importers: readonly Importer[] = [linkedin, vcard]
