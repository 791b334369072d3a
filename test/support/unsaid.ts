import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { GERMAN } from '#language/german/index.ts'

/** What says a sentence in the reader's language. */
const SAYING = new Set(['t', 'tn', 'tf', 'rich', 'piecesOf'])
/** Attributes that nobody reads. */
const MUTE =
  /^(?:className|id|type|name|to|href|role|d|viewBox|key|fill|stroke\w*|transform|points|rel|target|method|accept|autoComplete|inputMode|enterKeyHint|aria-(?:labelledby|describedby|controls|live|current|haspopup|autocomplete|owns|sort|activedescendant)|data-.*|htmlFor|src|kind|variant|layout|icon|style|textAnchor|dominantBaseline|lang|dir|pattern|placement)$/
/** Keys of a keyboard, methods, codes, names that are the same in every language, what is typed word for word, and a key. */
const NAMES =
  /^(?:Arrow(?:Up|Down|Left|Right)|Enter|Escape|Esc|Tab|Home|End|PageUp|PageDown|Backspace|Delete|Shift|Control|Meta|Alt|Ctrl K|Tend|GET|POST|PUT|DELETE|PATCH|UTC|LinkedIn|Facebook|Instagram|Mastodon|Bluesky|GitHub|Flickr|Re: …|organisation …|Luma: …|SQLite format 3|delete everything|Gmail|Outlook|WhatsApp|Telegram|Signal|X|by hand)$/
const WORDS = /\p{L}{2,}[^\p{L}]* \p{L}/u
/** A media query, a font. */
const STYLE = /^\([a-z-]+: [a-z0-9-]+\)$|(?:^|[\d…])px |\bserif$|px …$/
/** A column under another name, a list of words. */
const DATA = /^[a-z_]+ as [a-zA-Z]+$|^\s*(?:[\p{Ll}-]+\s+){20,}$/u
/** Calls whose arguments are for the machine. */
const FOR_MACHINES =
  /^(?:log|import|lazyRouteComponent)$|^(?:includes|querySelector(?:All)?|matchMedia|matches|closest|raw|getContext|split|ref|createElement|header|select|cell|has|stableKey|hiddenIdentity|inputOf|setIsolationLevel|setAccessMode|forLocale|dayAs|add|where|query|idFrom|describe)$/
/** A column of somebody's table, or a name: each word with a capital, which no sentence has. */
const HEADING = /^(?:… )?\p{Lu}\S*(?: \p{Lu}\S*)+$/u
/** What is kept or looked up under this name is not shown. */
const KEPT = /^(?:rel|tzid|thread|id|key)$/
/** Markup, and a directive of a policy or header, such as "img-src 'self' data:". */
const DIRECTIVE = /^[a-z]+-(?:src|action|ancestors|uri) |^[a-z]+\/[a-z]+; charset=|^(?:public|private), |^attachment; |^<[a-z]+ /

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/**
 * Sentences of the source that readers of another language would get in English, and those made before anybody reads: "file:line words".
 * Pages are held to every word, the rest to what has two words or more. Invented people, in fixtures and in the demo, say what they like.
 */
export function unsaid(places: readonly string[]): string[] {
  return places.flatMap((place) =>
    (/\.tsx?$/.test(place) ? [place] : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/test-[^/]+$|\/(?:fixtures|demo)\//.test(path))
      .flatMap(unsaidIn),
  )
}

function unsaidIn(path: string): string[] {
  const code = readFileSync(path, 'utf8')
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`expected ${path} to be TypeScript, got ${errors[0]?.message}`)
  const isPage = path.startsWith('src/web/')
  const found: string[] = []
  const tell = ({ start }: Node, what: string) =>
    void found.push(`${path}:${code.slice(0, start).split('\n').length} ${what.replace(/\s+/g, ' ').trim()}`)
  const look = (node: Node, above: readonly Node[]): void => {
    if (node.type === 'CallExpression' && SAYING.has(calledIn(node)) && !above.some(isFunction))
      tell(node, `said before anybody reads: ${code.slice(node.start, node.start + 80)}`)
    const text = textOf(node)
    if (text !== undefined && isForReaders(node, text, above, isPage)) tell(node, text)
    for (const child of childrenOf(node)) look(child, [...above, node])
  }
  look(program as unknown as Node, [])
  return found
}

/** The words of a node that is made of words; the gaps of a template are "…". */
function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return node.value as string
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { value: { cooked: string | null } }[]).map(({ value }) => value.cooked ?? '').join('…')
  return undefined
}

function isForReaders(node: Node, text: string, above: readonly Node[], isPage: boolean): boolean {
  if (node.type === 'JSXText') return /\p{L}{2}/u.test(text) && !NAMES.test(text.trim()) && !isTyped(above.at(-1)!)
  if (NAMES.test(text) || STYLE.test(text) || DIRECTIVE.test(text) || DATA.test(text) || Object.hasOwn(GERMAN, text) || isMute(node, above))
    return false
  if (!isPage && (HEADING.test(text) || isLookedFor(above.at(-1)!))) return false
  if (WORDS.test(text) || /\p{L}{2,}[,;:.]? …|… \p{L}{2,}/u.test(text)) return true
  if (!isPage) return false
  const { type, name } = above.at(-1)!
  return (
    /^\p{Lu}\p{Ll}/u.test(text) ||
    (type === 'JSXAttribute' && /\p{L}{2}/u.test(text) && /^(?:label|title|alt|aria-label)$/.test((name as { name: string }).name))
  )
}

/** Whether what is written here is for no reader: an import, a type, an attribute nobody sees, an error for who writes the code, a sentence that is being said. */
function isMute(node: Node, above: readonly Node[]): boolean {
  if ([...above, node].some(isDocument) || isFormOfOne(node, above.at(-1)!)) return true
  let below = node
  for (const at of above.toReversed()) {
    if (
      /^(?:Import|Export(?:All|Named))Declaration$|^TSLiteralType$|^TSTemplateLiteralType$|^TaggedTemplateExpression$/.test(at.type) &&
      below.type !== 'VariableDeclaration'
    )
      return !(at.type === 'ExportNamedDeclaration' && at.declaration)
    if (at.type === 'JSXAttribute') return MUTE.test(String((at.name as { name: unknown }).name))
    if (at.type === 'NewExpression')
      return /^(?:Error|RegExp|RangeError|TypeError|URL)$/.test(String((at.callee as { name?: string }).name))
    if (at.type === 'CallExpression') {
      const called = calledIn(at)
      if (SAYING.has(called) || FOR_MACHINES.test(called) || isLog(at)) return true
    }
    if (at.type === 'Property' && (at.key === below || KEPT.test(String((at.key as { name?: string }).name)))) return true
    if (at.type === 'VariableDeclarator' && KEPT.test(String((at.id as { name?: string }).name))) return true
    // What is compared is not shown.
    if (at.type === 'BinaryExpression' && /^[!=]==$/.test(String(at.operator))) return true
    if (at.type === 'JSXElement' || isFunction(at) || /Statement$/.test(at.type)) return false
    below = at
  }
  return false
}

/** Words in small letters, many in one list: names of folders or columns, which are compared without case. */
function isLookedFor({ type, elements }: Node): boolean {
  const texts = type === 'ArrayExpression' ? (elements as Node[]).map(textOf) : []
  return texts.length >= 4 && texts.every((text) => text !== undefined && !/[\p{Lu}….,:]/u.test(text))
}

/** Keys and commands are the same in every language. */
const isTyped = ({ openingElement }: Node) =>
  /^(?:kbd|code)$/.test((openingElement as { name: { name?: string } } | undefined)?.name.name ?? '')
/** A document in Markdown that is written to a file. */
const isDocument = (node: Node) => node.type === 'TemplateLiteral' && textOf(node)!.startsWith('# ')

/** The form for one, in a list beside the form for many, which is the key. */
function isFormOfOne(node: Node, list: Node): boolean {
  const elements = list.type === 'ArrayExpression' ? (list.elements as Node[]) : []
  const many = elements.length === 2 && elements[0] === node ? elements[1]!.value : undefined
  return typeof many === 'string' && typeof GERMAN[many as keyof typeof GERMAN] === 'object'
}

/** `log.error(…)`. */
const isLog = ({ callee }: Node) => (callee as { object?: { name?: string } }).object?.name === 'log'

const isFunction = ({ type }: Node) => /Function|MethodDefinition/.test(type)

/** "t" of `t('…')`, "split" of `text.split(' ')`. */
function calledIn({ callee }: Node): string {
  const { name, property } = callee as { name?: string; property?: { name?: string } }
  return name ?? property?.name ?? ''
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([field, value]) =>
    field === 'parent'
      ? []
      : (Array.isArray(value) ? value : [value]).filter(
          (each): each is Node => typeof each === 'object' && each !== null && 'type' in each,
        ),
  )
}

/** Every text that stands in some files, in whole pieces. @param paths of TypeScript files */
export function textsIn(paths: readonly string[]): Set<string> {
  const texts = new Set<string>()
  const look = (node: Node): void => {
    const text = textOf(node)
    if (text !== undefined) texts.add(text)
    for (const child of childrenOf(node)) look(child)
  }
  for (const path of paths) look(parseSync(path, readFileSync(path, 'utf8')).program as unknown as Node)
  return texts
}

if (process.argv[1] === import.meta.filename) for (const line of unsaid(process.argv.slice(2))) console.log(line)
