/** The date and time with which a message begins, as written; which number is the day is told by the whole file. */
export interface LineHead {
  /** The three numbers of the date, in their order. */
  readonly date: readonly [string, string, string]
  /** The date as it stands there, without marks. */
  readonly written: string
  readonly minutes: number
  readonly seconds: number
  /** Brackets, separator and seconds: all heads of one file share them, and a head that was pasted into a message often does not. */
  readonly style: string
  /** AM and PM in capitals, the date without leading zeros: as American phones write. */
  readonly looksAmerican: boolean
  /** Everything after it, on this line. */
  readonly rest: string
}

/** Marks of writing direction and of byte order, which stand anywhere before and in a head and mean nothing. */
export const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const M = MARKS.source
const D = '[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]'
const HALF =
  '[ap]\\.?\\s?m\\.?|오전|오후|[上下中]午|凌晨|清晨|早上|傍晚|晚上|深夜|午[前後]|ص|م|ق\\.ظ\\.?|ب\\.ظ\\.?|[πμ]\\.?\\s?μ\\.?|ö[öös]|sa|ch|d[eu]\\.|dop\\.|odp\\.|पूर्वाह्न|अपराह्न'
const HEAD = new RegExp(
  `^(?:${M})*(\\[)?(?:${M})*(${D}{1,4})(?:${M})*([/.-])\\s?(?:${M})*(${D}{1,2})(?:${M})*\\3\\s?(?:${M})*(${D}{1,4})(?:${M})*\\.?[,،]?\\s+(?:${M})*` +
    `(?:(${HALF})\\s*)?(${D}{1,2})[:.](${D}{2})(?:[:.](${D}{2}))?(?:${M})*\\s?(${HALF})?(?:${M})*(?:\\]\\s?|\\s[-–]\\s)`,
  'i',
)
/** Marks and narrow spaces counted in; in characters. A longer line is not looked at beyond, however many marks it holds. */
const LONGEST_HEAD = 120
const AFTERNOON = /^(?:p|오후|[下中]午|傍晚|晚上|深夜|午後|م|ب|μ|ös|ch|du|odp|अप)/i

/**
 * The head of a line, or undefined for a line that goes on with the message before.
 *
 * `[12/31/24, 11:59:59 PM] ` on iPhones and `31/12/2024, 23:59 - ` on Android, in the order, with the separators, the halves of the day
 * and the digits of the phone's language.
 */
export function lineHead(line: string): LineHead | undefined {
  if (!mayBegin(line)) return undefined
  const found = HEAD.exec(line.slice(0, LONGEST_HEAD))
  if (!found) return undefined
  const [head, bracket, first, separator, second, third, halfBefore, hour, minute, second60 = '0', halfAfter] = found
  const half = halfBefore ?? halfAfter
  const hours = hourOf(Number(digits(hour!)), half)
  const [minutes, seconds] = [Number(digits(minute!)), Number(digits(second60))]
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined
  const date = [digits(first!), digits(second!), digits(third!)] as const
  return {
    date,
    written: date.join(separator),
    minutes: hours * 60 + minutes,
    seconds,
    style: `${bracket ?? ''}${separator}${found[9] === undefined ? '' : 's'}`,
    looksAmerican: separator === '/' && /^[AP]M$/.test(half ?? '') && !date.some((part) => part.startsWith('0')),
    rest: line.slice(head.length),
  }
}

/** Most lines are told from a head by their first character. */
function mayBegin(line: string): boolean {
  const code = line.charCodeAt(0)
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5b ||
    (code >= 0x660 && code <= 0x96f) ||
    (code >= 0x200e && code <= 0x2069) ||
    code === 0xfeff
  )
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return hour > 12 ? hour : (hour % 12) + (AFTERNOON.test(half) ? 12 : 0)
}

/** Arabic, Persian and Hindi digits as those of ASCII. */
function digits(written: string): string {
  return written.replace(/[^0-9]/g, (digit) => String((digit.charCodeAt(0) - (digit.charCodeAt(0) >= 0x966 ? 0x966 : 0x660)) % 16))
}
