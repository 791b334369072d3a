import { bluesky } from './bluesky/index.ts'
import { calendar } from './calendar/index.ts'
import { anyCsv } from './contacts-csv/any.ts'
import { googleCsv } from './contacts-csv/google.ts'
import { outlookCsv } from './contacts-csv/outlook.ts'
import { dex } from './dex/index.ts'
import { facebook } from './facebook/index.ts'
import { feed } from './feed/index.ts'
import { flickr } from './flickr/index.ts'
import type { Importer } from './importer.ts'
import { instagram } from './instagram/index.ts'
import { linkedin } from './linkedin/index.ts'
import { luma } from './luma/index.ts'
import { mail } from './mail/index.ts'
import { mastodon } from './mastodon/index.ts'
import { monica } from './monica/index.ts'
import { nametag } from './nametag/index.ts'
import { signal } from './signal/index.ts'
import { telegram } from './telegram/index.ts'
import { tend } from './tend/index.ts'
import { vcard } from './vcard/index.ts'
import { whatsapp } from './whatsapp/index.ts'
import { x } from './x/index.ts'

/** Every importer, the most specific first: what one recognises, the next does not see. */
export const importers: readonly Importer[] = [
  tend,
  linkedin,
  x,
  mastodon,
  bluesky,
  flickr,
  instagram,
  facebook,
  telegram,
  whatsapp,
  signal,
  monica,
  nametag,
  mail,
  vcard,
  calendar,
  feed,
  luma,
  googleCsv,
  outlookCsv,
  dex,
  anyCsv,
]
