import { t } from '#language/say.ts'
import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { type Line, lineBatches } from '../text.ts'
import { type Property, parseProperty } from './properties.ts'

export interface Card {
  readonly type: 'card'
  /** The line of its BEGIN. */
  readonly line: number
  readonly properties: readonly Property[]
  /** The line of its photo, put together from its folds; left out where it is longer than any photo we keep. */
  readonly picture?: string
}

/** Without its pictures no card is longer, in characters. */
const CARD_LIMIT = 1024 * 1024

/** A photo of 200 KB in base64, and what stands before it. */
const PICTURE_LIMIT = 280_000

const PICTURE = /^(?:[\w-]+\.)?(?:PHOTO|X-MS-CARDPICTURE)[;:]/i
const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)[;:]/i
const BASE64 = /^[^:]*;(?:ENCODING=)?(?:B|BASE64)(?:[;:,])/i
const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i
const PROPERTY = /^(?:[\w-]+\.)?[\w-]+[;:]/
const SEAM = /(END:VCARD)[ \t]*(?=BEGIN:VCARD)/gi

/**
 * Reads the cards of a vCard file of version 2.1, 3.0 or 4.0, one at a time.
 *
 * Our own reader and not ical.js: that one wants a whole file in memory, and knows neither version 2.1 with its
 * quoted-printable line ends and nested cards nor files that mix versions. Of pictures only a photo is kept, as written.
 *
 * @yields cards, and a problem for one that is cut off, too long, or for text outside of any card
 */
export async function* readCards(file: InputFile): AsyncGenerator<Card | Problem> {
  const reader = cardReader(file.path)
  for await (const batch of lineBatches(file)) {
    for (const line of batch) {
      if (line.text.length < 9 || !SEAM.test(line.text)) yield* reader.push(line)
      else for (const text of line.text.replace(SEAM, '$1\n').split('\n')) yield* reader.push({ ...line, text })
      SEAM.lastIndex = 0
    }
  }
  yield* reader.end()
}

/** A line being put together from its folds. */
type Continues = 'no' | 'folded' | 'skipped' | 'soft'

function cardReader(path: string) {
  let begunOn = 0
  let depth = 0
  let lines: string[] = []
  let length = 0
  let isTooLong = false
  let isStray = false
  let last: Continues = 'no'
  let picture = pictureLines()

  const problem = (line: number, reason: string): Problem => ({ type: 'problem', file: path, line, reason })
  const begin = (line: number): void => {
    begunOn = line
    depth = 1
    lines = []
    length = 0
    isTooLong = false
    isStray = false
    last = 'no'
    picture = pictureLines()
  }
  const finish = (): Card | Problem => {
    depth = 0
    if (isTooLong) return problem(begunOn, t('the card is longer than a million characters'))
    const properties = lines.map(parseProperty).filter((property) => property !== undefined)
    const written = picture.whole()
    return { type: 'card', line: begunOn, properties, ...(written ? { picture: written } : {}) }
  }
  const keep = (text: string, joins: boolean): void => {
    length += text.length
    if (length > CARD_LIMIT) isTooLong = true
    if (isTooLong) lines = []
    else if (joins && lines.length > 0) lines.push(lines.pop() + text)
    else lines.push(text)
  }
  const add = (text: string): void => {
    if (last === 'soft') {
      const isSoft = text.endsWith('=')
      keep(text.slice(/^[ \t]/.test(text) ? 1 : 0, isSoft ? -1 : undefined), true)
      last = isSoft ? 'soft' : 'folded'
    } else if (/^[ \t]/.test(text)) {
      if (last === 'folded') keep(text.slice(1), true)
      else if (last === 'skipped') picture.add(text)
    } else if (last === 'skipped' && !PROPERTY.test(text)) {
      picture.add(text)
    } else if (BINARY.test(text) || BASE64.test(text.slice(0, 200))) {
      last = 'skipped'
      picture.begin(text)
    } else if (text !== '') {
      const isSoft = text.endsWith('=') && QUOTED_PRINTABLE.test(text)
      keep(isSoft ? text.slice(0, -1) : text, false)
      last = isSoft ? 'soft' : 'folded'
    }
  }
  return {
    *push({ text, number, isTooLong: isLongLine }: Line): Generator<Card | Problem> {
      const mark = text.length < 40 ? /^\s*(?:[\w-]+\.)?(BEGIN|END):\s*VCARD\s*$/i.exec(text)?.[1]?.toUpperCase() : undefined
      if (isLongLine && depth > 0 && last !== 'skipped') isTooLong = true
      else if (depth === 0) {
        if (mark === 'BEGIN') begin(number)
        else if (text.trim() !== '' && !isStray) {
          isStray = true
          yield problem(number, t('text outside of any card'))
        }
      } else if (mark === 'BEGIN') {
        if (depth > 1 || /^(?:[\w-]+\.)?AGENT[^:]*:\s*$/i.test(lines.at(-1) ?? '')) depth += 1
        else {
          yield problem(begunOn, t('the card does not end before the next begins'))
          begin(number)
        }
      } else if (mark === 'END') {
        if (depth > 1) depth -= 1
        else yield finish()
      } else if (depth === 1) add(text)
    },
    *end(): Generator<Card | Problem> {
      if (depth > 0) yield problem(begunOn, t('the card is cut off by the end of the file'))
    },
  }
}

/** The first photo of a card, as its lines come; other binary content and anything too long is passed over. */
function pictureLines() {
  let lines: string[] = []
  let length = 0
  let isOpen = false
  const add = (text: string): void => {
    if (!isOpen) return
    length += text.length
    if (length <= PICTURE_LIMIT) lines.push(text.trim())
    else lines = []
  }
  return {
    begin(text: string): void {
      isOpen = lines.length === 0 && PICTURE.test(text)
      if (isOpen) length = 0
      add(text)
    },
    add,
    whole: () => lines.join(''),
  }
}
