import type { PlainPhrase } from '#language/say.ts'
import { below } from '../archive-roots.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { readContacts } from './contacts.ts'
import { readMail } from './mail.ts'
import type { Reading } from './members.ts'
import { readPhoto } from './photo.ts'
import { readComments, readDiscussions, readFaves } from './published.ts'
import { readTestimonials } from './testimonials.ts'

/** A kind of file; long ones come in parts. */
export interface FileKind {
  readonly title: PlainPhrase
  readonly path: RegExp
  /** What its head holds where it is of Flickr. */
  readonly holds: RegExp
  readonly read: (file: InputFile, reading: Reading) => AsyncIterable<Imported>
}

const PART = '(?:_part\\d+)?\\.json'

/** In the order of reading. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    title: 'Contacts',
    path: below(`contacts${PART}`),
    holds: /"contacts"[\s\S]*flickr\.com/,
    read: readContacts('Flickr: you follow them'),
  },
  {
    title: 'Followers',
    path: below(`followers${PART}`),
    holds: /"followers"[\s\S]*flickr\.com/,
    read: readContacts('Flickr: follows you'),
  },
  { title: 'FlickrMail received', path: below(`received_flickrmail${PART}`), holds: /"flickrmail"/, read: readMail('received') },
  { title: 'FlickrMail sent', path: below(`sent_flickrmail${PART}`), holds: /"flickrmail"/, read: readMail('sent') },
  { title: 'Testimonials', path: below(`(?:account_)?testimonials${PART}`), holds: /"testimonials"/, read: readTestimonials },
  { title: 'Comments', path: below(`(?:photos|sets|galleries|apps)_comments${PART}`), holds: /"comments"/, read: readComments },
  { title: 'Photos', path: below('photo_\\d+\\.json'), holds: /"(?:photopage|date_imported|count_faves)"/, read: readPhoto },
  { title: 'Faves', path: below(`faves${PART}`), holds: /"faves"/, read: readFaves },
  { title: 'Discussions', path: below(`group_discussions${PART}`), holds: /"(?:group_)?discussions"/, read: readDiscussions },
]

export const PROFILE = below(`account_profile${PART}`)
