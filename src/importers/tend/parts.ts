import type { KindName } from '#domain/export/kinds.ts'
import { type PlainPhrase, t } from '#language/say.ts'

const TITLES = {
  owner: 'owner^kept',
  'own-identities': 'own-identities^kept',
  imports: 'imports^kept',
  problems: 'problems^kept',
  people: 'people^kept',
  identities: 'identities^kept',
  claims: 'claims^kept',
  photos: 'photos^kept',
  chosen: 'chosen^kept',
  links: 'links^kept',
  merges: 'merges^kept',
  questions: 'questions^kept',
  interactions: 'interactions^kept',
  'told-again': 'told-again^kept',
  promises: 'promises^kept',
  corrections: 'corrections^kept',
  posts: 'posts^kept',
  publications: 'publications^kept',
  authors: 'authors^kept',
  'publication-marks': 'publication-marks^kept',
  events: 'events^kept',
  guests: 'guests^kept',
  met: 'met^kept',
  notes: 'notes^kept',
  marks: 'marks^kept',
  'plan-steps': 'plan-steps^kept',
  goals: 'goals^kept',
  introductions: 'introductions^kept',
  introduced: 'introduced^kept',
  drafts: 'drafts^kept',
  'own-profiles': 'own-profiles^kept',
  changes: 'changes^kept',
  circles: 'circles^kept',
  communities: 'communities^kept',
} as const satisfies Readonly<Record<KindName, PlainPhrase>>

/** What a kind of line in an export is called while it is read. */
export const partTitle = (kind: KindName): string => t(TITLES[kind])
