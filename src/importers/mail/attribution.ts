/** Lines with which mail programs and people introduce what they quote. All end with a colon; the words are data, language by language. */
const INTRODUCTIONS: readonly RegExp[] = [
  /^on\b.{4,300}\b(?:wrote|writes|said)\b.{0,60}:$/i,
  /^(?:at|in) \d.{4,200}\bwrote\b.{0,20}:$/i,
  /^.{2,160}(?:@|>|\d{4}).{0,80}\b(?:wrote|writes|said)\s*:$/i,
  /^\S+(?: \S+){0,3} wrote(?: \(.{4,60}\)| on .{4,60})?:$/i,
  /^(?:quoting|zitat von|citando|citat från) .{2,160}:$/i,
  /^am\b.{4,300}\bschrieb\b.{0,160}:$/i,
  /^.{2,160}\b(?:schrieb|hat geschrieben)\b.{0,120}:$/i,
  /^le\b.{4,300}\ba écrit\s*:$/i,
  /^.{2,160}\ba écrit(?: le .{4,60})?\s*:$/i,
  /^el\b.{4,300}\bescribió\s*:$/i,
  /^il\b.{4,300}\bha scritto\s*:$/i,
  /^op\b.{4,300}\b(?:schreef|heeft)\b.{0,160}:$/i,
  /^em\b.{4,300}\bescreveu\s*:$/i,
  /^(?:den|på)\b.{4,300}\bskrev\b.{0,160}:$/i,
  /^w dniu\b.{4,300}\bnapisał(?:\(a\)|a)?\s*:$/i,
  /^.{4,300}(?:написал(?:\(а\)|а)?|пишет)\s*:$/i,
  /^\d{4}-\d{2}-\d{2} .{4,160}[>)]\s*:$/,
]

/** How an introduction that is too long for one line begins. */
const OPENING = /^(?:on|am|le|el|il|op|em|den|w dniu)\s+\S*\s*.*\d/i

/**
 * How many lines from `at` introduce a quote: "On 3 March 2024 Ada Example wrote:", in the usual languages, on up to three
 * lines; 0 when none do.
 */
export function introductionLength(lines: readonly string[], at: number): number {
  const line = lines[at]!.trim()
  if (line.length < 8) return 0
  if (line.endsWith(':')) return isIntroduction(line) ? 1 : 0
  if (!OPENING.test(line)) return 0
  let joined = line
  for (let count = 2; count <= 3 && at + count <= lines.length; count++) {
    const next = lines[at + count - 1]!.trim()
    if (next === '') return 0
    joined += ` ${next}`
    if (next.endsWith(':')) return isIntroduction(joined) ? count : 0
  }
  return 0
}

function isIntroduction(line: string): boolean {
  return line.length <= 500 && INTRODUCTIONS.some((form) => form.test(line))
}
