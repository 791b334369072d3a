/** Degrees, certificates and courtesies that people write around their names. Lower case, without dots. */
const AROUND = new Set(
  'phd dphil md mba msc bsc ba ma bs ms llm llb jd esq cpa cfa pmp cissp csm cspo pe rn dds dvm edd psyd mph mpa mfa dba dr prof professor mr mrs ms miss mx sir dame rev fr herr frau sr dipl ing dipl-ing mag mlis shrm-cp shrm-scp sphr phr acca aca fcca frsa hon him his she her hers they them theirs'.split(
    ' ',
  ),
)
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * A name for matching and search: no emoji, degrees, titles, pronouns or brackets; "Last, First" turned round; lower case
 * without accents. Empty when nothing of a name is left. For showing, the name stays as it was written.
 */
export function normaliseName(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners are to go one by one, wherever they stand
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe0f]/gu, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”'‘’`]([^"“”]*)["“”]/g, ' ')
    .split(/\s[|•·–—/]\s|\s-\s/)[0]!
    .toLowerCase()
  const [first = [], ...rest] = plain.split(',').map((part) => wordsOf(part))
  const given = rest.find((words) => words.length > 0)
  return (first.length > 0 && first.length <= 2 && given ? [...given, ...first] : first).join(' ')
}

/** The same, and of a name that has no letters what there is: what people are looked up by. */
export function nameNorm(written: string): string {
  return normaliseName(written) || written.toLowerCase()
}

function wordsOf(part: string): string[] {
  return part
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
    .filter((word, at, words) => !isAround(word, at, words.length))
}

/** Short degrees are family names too ("Ma", "Ba"): they go only where two other words stand before them. */
function isAround(word: string, at: number, count: number): boolean {
  const plain = word.replace(/\./g, '')
  if (plain.length <= 2 && plain !== 'dr' && plain !== 'mr' && plain !== 'ms')
    return count > 2 && at >= 2 && (AROUND.has(plain) || GENERATIONS.has(plain))
  return AROUND.has(plain) || GENERATIONS.has(plain)
}

/** Text for search, however it is typed: lower case, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase().trim()
}

/**
 * Could two names be one person's? One must hold the other's words, or share the last word and agree in the first as far as both go
 * ("A. Lovelace", "Ada King Lovelace"). Two names without a word in common are two people's.
 */
export function namesAgree(a: string, b: string): boolean {
  const one = normaliseName(a).split(' ').filter(Boolean)
  const two = normaliseName(b).split(' ').filter(Boolean)
  if (one.length === 0 || two.length === 0) return true
  const [fewer, more] = one.length <= two.length ? [one, two] : [two, one]
  if (fewer.every((word) => more.includes(word))) return true
  const [f, m] = [fewer[0]!.replace(/\./g, ''), more[0]!.replace(/\./g, '')]
  return fewer.at(-1) === more.at(-1) && fewer.length > 1 && (f.startsWith(m) || m.startsWith(f))
}

/** Is this a name a person would be shown by, rather than an address or a number? */
export function isName(text: string | undefined): text is string {
  return text !== undefined && /\p{L}{2}/u.test(text) && !/@|^https?:|^\+?[\d\s().-]+$/.test(text)
}

/** A name to show somebody by when no source gives one: made from an address, "ada.lovelace@x.org" -> "Ada Lovelace". */
export function nameFromAddress(address: string): string {
  const local = address.split('@')[0]!.replace(/\+.*$/, '')
  const words = local.split(/[._\-\d]+/).filter((word) => word.length > 0)
  if (words.length < 2 || words.every((word) => word.length === 1)) return address
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')
}

/** "Lovelace, Ada" -> "Ada Lovelace": as people would be greeted. Names without exactly one comma stay as written. */
export function turnRound(written: string): string {
  const name = written
    .trim()
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/\s+/g, ' ')
  const parts = name.split(',').map((part) => part.trim())
  if (parts.length !== 2 || !parts[0] || !parts[1]) return name
  const isDegree = wordsOf(parts[1].toLowerCase()).length === 0
  return isDegree || (parts[0].includes(' ') && parts[0].split(' ').length > 2) ? name : `${parts[1]} ${parts[0]}`
}

/** What to greet somebody by: the first word that is a name and no initial or title. */
export function firstName(name: string): string {
  const words = turnRound(name)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !AROUND.has(word.toLowerCase().replace(/\./g, '')))
  return words[0] ?? name
}
