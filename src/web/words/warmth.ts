import type { CircleName, Trend } from '#contract/shared.ts'

export const WARMTH_WORDS = ['resting', 'cool', 'mild', 'warm', 'glowing'] as const

/** Which of the five words and colours a warmth has: 0-14, 15-34, 35-54, 55-79, 80-100. */
export function warmthLevel(value: number): 0 | 1 | 2 | 3 | 4 {
  return value < 15 ? 0 : value < 35 ? 1 : value < 55 ? 2 : value < 80 ? 3 : 4
}
export const warmthWord = (value: number) => WARMTH_WORDS[warmthLevel(value)]

/** What a screen reader hears: "58, warm, cooling". */
export function warmthSaid(value: number, trend: Trend): string {
  return [Math.round(value), warmthWord(value), ...(trend === 'steady' ? [] : [trend])].join(', ')
}

export const CIRCLES: readonly { circle: CircleName; title: string; what: string }[] = [
  { circle: 'close', title: 'Close', what: 'the fifteen you would call first' },
  { circle: 'good', title: 'Good', what: 'people you like to know well' },
  { circle: 'wide', title: 'Wide', what: 'people you are glad to meet' },
  { circle: 'known', title: 'Known', what: 'everybody else' },
]
export const circleTitle = (circle: CircleName) => CIRCLES.find((known) => known.circle === circle)!.title

/** The rhythms one can pick without typing a number. */
export const RHYTHMS: readonly { days: number; title: string }[] = [
  { days: 7, title: 'Every week' },
  { days: 14, title: 'Every two weeks' },
  { days: 30, title: 'Every month' },
  { days: 60, title: 'Every two months' },
  { days: 91, title: 'Four times a year' },
  { days: 182, title: 'Twice a year' },
]
