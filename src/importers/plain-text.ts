const SNIPPET_LENGTH = 280

/** What is read of one text; a letter is shorter. */
const MARKUP_LIMIT = 20_000

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The text of an HTML fragment, of its first 20,000 characters; text that is none comes back as it is.
 * Breaks and paragraphs become line breaks.
 */
export function stripMarkup(written: string): string {
  const text = written.slice(0, MARKUP_LIMIT)
  if (!/<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)) return text
  return text
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|mark|small|sub|sup)\b[^<>]*>/gi, '')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
}

/** The first words, on one line, at most 280 characters; undefined when there are none. */
export function snippetOf(text: string): string | undefined {
  const line = stripMarkup(text)
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim()
  if (line === '') return undefined
  if (line.length <= SNIPPET_LENGTH) return line
  const cut = line.slice(0, SNIPPET_LENGTH - 1)
  return `${(cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()}…`
}
