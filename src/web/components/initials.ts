/** First letters of the first and the last word of a name that begin with a letter; one for a single word. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{L}/u.test(word))
  const first = words[0]
  if (!first) return [...name.trim()][0] ?? '·'
  const last = words.length > 1 ? words.at(-1)! : ''
  return ([...first][0]! + ([...last][0] ?? '')).toLocaleUpperCase()
}

/** One of six grounds, always the same for one id. */
export function tintOf(id: string): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % 6
}
