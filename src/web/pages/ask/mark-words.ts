export interface Part {
  readonly part: string
  readonly isMarked: boolean
  /** Where it begins. */
  readonly at: number
}

/** A text taken apart at the words to mark: each of them where it stands first, whatever its case; overlapping ones become one. */
export function markWords(text: string, words: readonly string[]): Part[] {
  const low = text.toLowerCase()
  const spans = words
    .map((word) => ({ from: low.indexOf(word.toLowerCase()), length: word.length }))
    .filter(({ from, length }) => from >= 0 && length > 0)
    .map(({ from, length }) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from)
  const parts: Part[] = []
  let end = 0
  for (const { from, to } of spans) {
    if (to <= end) continue
    const begin = Math.max(from, end)
    if (begin > end) parts.push({ part: text.slice(end, begin), isMarked: false, at: end })
    parts.push({ part: text.slice(begin, to), isMarked: true, at: begin })
    end = to
  }
  if (end < text.length) parts.push({ part: text.slice(end), isMarked: false, at: end })
  return parts
}
