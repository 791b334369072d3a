import type { KnownNames } from './known-names.ts'

/**
 * Where a title names somebody: "Nora commented on Ada's post", in the language of the owner's pages. What is found may as well be
 * a page or a group, or end in the s of a German genitive: it counts only where the archive knows the name.
 */
const FORMS: readonly RegExp[] = [
  /\b(?:commented on|replied to|likes?|liked|loved|loves|reacted to|shared|posted on|wrote on|posted in) (.+?)['’]s? /,
  /\b(?:replied to|mentioned|tagged) (.+?)(?: in | at |\.?$)/,
  /\bwas with (.+?)\.?$/,
  /(?:\bhat|\bgefällt)(?: auf| in| an)? (.+?)['’]? (?:beitrag|foto|video|kommentar|status|link|album|chronik|pinnwand|profil|reel)/,
  /\b(?:beitrag|foto|video|kommentar|status|link|reel) von (.+?) (?:kommentiert|geantwortet|geteilt|reagiert|markiert)/,
  / (?:commenté|répondu|aimé|aime|réagi|publié|écrit) .*?(?:de |d['’])(.+?)\.?$/,
  /(?:comentó|respondió|gusta|reaccionó|publicó|escribió|compartió).*? de (.+?)\.?$/,
]

/** Whom the owner answered, by the title of a comment, a reaction or a post; undefined unless it is certain. */
export function nameInTitle(title: string, known: KnownNames): string | undefined {
  const line = title.replace(/\s+/g, ' ').trim()
  for (const form of FORMS) {
    const written = new RegExp(form, 'i').exec(line)?.[1]
    if (!written) continue
    const found = known.find(written) ?? (/s$/i.test(written) ? known.find(written.slice(0, -1)) : undefined)
    if (found) return found
  }
  return undefined
}
