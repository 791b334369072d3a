/** What follows one of these is somebody else's earlier mail. */
const QUOTE_BEGINS =
  /class=["']?(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote)|id=["']?(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|reply-intro|mail-editor-reference-message-container)/i
/** Left out with all they hold. */
const SILENT = new Set(['head', 'style', 'script', 'title', 'blockquote', 'svg', 'template'])
const BREAKS = new Set(['br', 'p', 'div', 'tr', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'hr', 'td'])

// biome-ignore format: a table
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç',
  ecirc: 'ê', acirc: 'â', ocirc: 'ô', icirc: 'î', ugrave: 'ù', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ',
  aring: 'å', oslash: 'ø', aelig: 'æ', euro: '€', pound: '£', copy: '©', reg: '®', trade: '™', bull: '•', zwnj: '', zwj: '', shy: '',
}

/**
 * The words of an HTML mail, with lines where it breaks them; quoted mails and what is never shown are left out.
 * One pass from tag to tag, so that no input takes long.
 */
export function textOfHtml(html: string): string {
  let out = ''
  let silentDepth = 0
  let silentTag = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (silentDepth === 0) out += decodeEntities(html.slice(at, open === -1 ? html.length : open).replace(/\s+/g, ' '))
    if (open === -1) break
    if (!/[a-z!/?]/i.test(html[open + 1] ?? '')) {
      if (silentDepth === 0) out += '<'
      at = open + 1
      continue
    }
    const close = tagEnd(html, open)
    const tag = html.slice(open, close)
    at = close
    if (silentDepth === 0 && QUOTE_BEGINS.test(tag)) break
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (silentDepth > 0 ? name === silentTag : SILENT.has(name)) {
      silentTag = name
      silentDepth = Math.max(0, silentDepth + (tag[1] === '/' ? -1 : tag.endsWith('/>') ? 0 : 1))
    } else if (silentDepth === 0 && BREAKS.has(name)) out += '\n'
  }
  return out
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Comments end only with their own mark; a `<` that nothing closes ends the text. */
function tagEnd(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open)
  const close = html.indexOf(isComment ? '-->' : '>', open + 1)
  return close === -1 ? html.length : close + (isComment ? 3 : 1)
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace(/[\u200b-\u200f\ufeff\u00ad]/g, '') : ''
  })
}
