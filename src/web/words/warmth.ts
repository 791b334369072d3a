import type { CircleName, Trend } from '#contract/shared.ts'
import { capitalised, rhythmInWords } from '#domain/words.ts'
import { type PlainPhrase, t } from '#language/say.ts'

export const WARMTH_WORDS = ['resting', 'cool', 'mild', 'warm', 'glowing'] as const satisfies readonly PlainPhrase[]

/** Which of the five words and colours a warmth has: 0-14, 15-34, 35-54, 55-79, 80-100. */
export function warmthLevel(value: number): 0 | 1 | 2 | 3 | 4 {
  return value < 15 ? 0 : value < 35 ? 1 : value < 55 ? 2 : value < 80 ? 3 : 4
}
export const warmthWord = (value: number) => t(WARMTH_WORDS[warmthLevel(value)])

/** What a screen reader hears: "58, warm, cooling". */
export function warmthSaid(value: number, trend: Trend): string {
  return [Math.round(value), warmthWord(value), ...(trend === 'steady' ? [] : [t(trend)])].join(', ')
}

/** The circles, each with its name and who belongs there, said when it is read. */
export const CIRCLES = [
  circleCalled('close', 'Close^circle', 'the fifteen you would call first'),
  circleCalled('good', 'Good^circle', 'people you like to know well'),
  circleCalled('wide', 'Wide^circle', 'people you are glad to meet'),
  circleCalled('known', 'Known^circle', 'everybody else'),
] as const

const NAMED = { close: 'Close circle', good: 'Good circle', wide: 'Wide circle', known: 'Known circle' } as const satisfies Record<
  CircleName,
  PlainPhrase
>
/** "Close circle", where the title alone would not say what it is. */
export const circleNamed = (circle: CircleName) => t(NAMED[circle])
export const circleTitle = (circle: CircleName) => CIRCLES.find((known) => known.circle === circle)!.title

function circleCalled(circle: CircleName, title: PlainPhrase, what: PlainPhrase) {
  return {
    circle,
    get title(): string {
      return t(title)
    },
    get what(): string {
      return t(what)
    },
  }
}

/** The rhythms one can pick without typing a number, called as every rhythm is. */
export const RHYTHMS = [7, 14, 30, 60, 91, 182].map((days) => ({
  days,
  get title(): string {
    return capitalised(rhythmInWords(days))
  },
}))
