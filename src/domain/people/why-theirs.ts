import { asKept, keptInWords } from '#language/kept.ts'
import { type Phrase, t } from '#language/say.ts'

/** Why an identity is whose it is, where the owner added them. */
export const ADDED_BY_HAND = 'you added them' satisfies Phrase
/** Why an identity is the owner's, where they said so. */
export const SAID_SO = 'you said so' satisfies Phrase
/** Where somebody was first seen who was taken for the owner before. */
export const OWN_ADDRESSES = 'your own addresses' satisfies Phrase

/** As reasons are kept with identities and merges: in English, for they are compared with, and whoever reads them may read another language. */
const WHY = [
  ADDED_BY_HAND,
  SAID_SO,
  OWN_ADDRESSES,
  'first seen in: {source}',
  'on one record with {other} in: {source}',
  'on one record in: {source}',
  'their identities are others’ now',
  'found to be one person',
  'the archive is theirs: {source}',
] as const satisfies readonly Phrase[]

/** The reason to keep for the first identity of somebody. @param source  in the reader's words: "Mailbox" */
export const firstSeenIn = (source: string): string => asKept('first seen in: {source}', { source })

/** The reason to keep for an identity that stands beside one that was known. @param other  the value of that one */
export const besideIn = (source: string, other: string): string => asKept('on one record with {other} in: {source}', { other, source })

/** The reason to keep for two who turned out to be one. */
export const onOneRecordIn = (source: string): string => asKept('on one record in: {source}', { source })

/** The reason to keep for an identity that an archive names as its owner's. */
export const archiveIsTheirs = (source: string): string => asKept('the archive is theirs: {source}', { source })

/** A reason that was kept with one of the owner's own identities, to be said to them. Kept it says "theirs", for it is compared with. */
export function whyYoursInWords(because: string, sourceInWords: (kept: string) => string): string {
  const archive = /^the archive is theirs: (.+)$/s.exec(because)?.[1]
  return archive === undefined
    ? whyInWords(because, sourceInWords)
    : t('the archive is yours: {source}', { source: sourceInWords(archive) })
}

/**
 * A reason that was kept with an identity, in the reader's language; one we do not know stays as it is.
 * @param sourceInWords  what a source is called there, by the name it is kept under
 */
export function whyInWords(because: string, sourceInWords: (kept: string) => string): string {
  return keptInWords(because, WHY, (place, kept) => (place === 'source' ? sourceInWords(kept) : kept))
}
