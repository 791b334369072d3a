import type { PersonPage } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { dayScale, round } from '../../components/plot.ts'

export const WIDTH = 674
const TOP = 16
const FOOT = 150

type Chart = PersonPage['chart']

/** Warmth 0 to 100 on the chart's height. */
export const warmthY = (value: number) => round(FOOT - (Math.min(100, Math.max(0, value)) / 100) * (FOOT - TOP))
export const tieScale = ({ from, to }: Pick<Chart, 'from' | 'to'>) => dayScale(from, to, WIDTH)

/** The line begins with the tie: before the first contact there was nothing to be warm. */
export function sinceFirst(warmth: Chart['warmth']): Chart['warmth'] {
  const first = warmth.findIndex(({ value }) => value > 0)
  return first < 0 ? [] : warmth.slice(Math.max(0, first - 1))
}

export function warmthPath({ from, to, warmth }: Pick<Chart, 'from' | 'to' | 'warmth'>): string {
  const x = tieScale({ from, to })
  return warmth.map(({ on, value }, index) => `${index === 0 ? 'M' : 'L'}${x(on)} ${warmthY(value)}`).join('')
}

export interface Placed {
  readonly on: Day
  readonly text: string
  readonly isSilence: boolean
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Half the width of a letter of a note, about. */
const HALF_LETTER = 3.3
/** Where the words of a silence may stand, best first. */
const SILENCE_ROWS = [126, 142, 40, 70, 98]
/** From the middle of the words to the line, at least. */
const CLEAR = 13

/** Annotations on the line, each pushed inside the plot: a rise over it, a silence where the line leaves room, and left of the rise that ended it. */
export function placeNotes({ from, to, warmth, notes }: Chart): Placed[] {
  const x = tieScale({ from, to })
  const rises = notes.filter(({ isSilence }) => !isSilence).map(({ on }) => x(on))
  return notes.map(({ on, text, isSilence }) => {
    const value = warmth.findLast((point) => point.on <= on)?.value ?? warmth[0]?.value ?? 0
    const half = text.length * HALF_LETTER
    const middle = x(on)
    const rise = isSilence ? rises.find((at) => at >= middle - half && at <= middle + half && at > 2 * half) : undefined
    const left = rise === undefined ? middle : rise - 6
    const anchor = rise !== undefined ? 'end' : left < half ? 'start' : left > WIDTH - half ? 'end' : 'middle'
    const begins = anchor === 'start' ? left : anchor === 'end' ? left - 2 * half : left - half
    const y = isSilence ? freeRow({ from, to, warmth }, begins, begins + 2 * half) : warmthY(value)
    return { on, text, isSilence, x: left, y, anchor }
  })
}

/** The first row whose words the line does not cross between two places, or else the one it comes least near. */
function freeRow(chart: Pick<Chart, 'from' | 'to' | 'warmth'>, begins: number, ends: number): number {
  const x = tieScale(chart)
  const heights = chart.warmth.filter(({ on }) => x(on) >= begins - 8 && x(on) <= ends + 8).map(({ value }) => warmthY(value))
  const room = (row: number) => heights.reduce((least, height) => Math.min(least, Math.abs(height - (row - 4))), Number.POSITIVE_INFINITY)
  return SILENCE_ROWS.find((row) => room(row) >= CLEAR) ?? SILENCE_ROWS.toSorted((a, b) => room(b) - room(a))[0]!
}
