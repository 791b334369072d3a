import type { KindName } from '#domain/export/kinds.ts'

/** In which table each kind of an export lies. A field is the column of its name; those that are not are below. */
export const TABLE_OF_KIND: Readonly<Record<KindName, string>> = {
  owner: 'owner',
  'own-identities': 'own_identity',
  imports: 'import',
  problems: 'problem',
  people: 'person',
  identities: 'identity',
  claims: 'claim',
  photos: 'photo',
  chosen: 'chosen',
  links: 'link',
  merges: 'merge',
  questions: 'duplicate',
  interactions: 'record',
  'told-again': 'told_again',
  promises: 'promise',
  corrections: 'act_correction',
  posts: 'post',
  publications: 'publication',
  authors: 'publication_owner',
  'publication-marks': 'publication_mark',
  events: 'event',
  guests: 'event_guest',
  met: 'met',
  notes: 'note',
  marks: 'nudge_mark',
  'plan-steps': 'plan_step',
  goals: 'goal',
  introductions: 'introduction',
  introduced: 'introduced',
  drafts: 'draft',
  'own-profiles': 'own_profile',
  changes: 'change',
  circles: 'tie',
  communities: 'community',
}

/** What no export carries, column by column, and why; a whole table as one. A test holds these two lists against the database. */
export const NOT_CARRIED: Readonly<Record<string, string>> = {
  migration: 'the shape of this database',
  interaction: 'worked out from records',
  news: 'worked out from claims',
  'owner.revision': 'of this installation',
  touched: 'of this installation',
  'owner.pauses': 'worked out from interactions',
  'owner.horizons': 'worked out from imports',
  'owner.created_at': 'of this installation',
  'owner.brought_from': 'of this installation',
  'import.drop_id': 'uploaded files stay where they are',
  'person.name_norm': 'worked out from the name',
  'publication.author_norm': 'worked out from the name',
  'tie.sums': 'worked out from interactions',
  'tie.n': 'worked out from interactions',
  'tie.last_at': 'worked out from interactions',
  'tie.long_strength': 'worked out from interactions',
  'tie.channels': 'worked out from interactions',
  'tie.diary': 'worked out from interactions',
}

/** The column of a field: `personId` lies in `person_id`. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
