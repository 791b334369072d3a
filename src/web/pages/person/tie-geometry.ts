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

/** Annotations on the line, each pushed inside the plot; a silence stands under the line, a rise over it. */
export function placeNotes({ from, to, warmth, notes }: Chart): Placed[] {
  const x = tieScale({ from, to })
  return notes.map(({ on, text, isSilence }) => {
    const value = warmth.findLast((point) => point.on <= on)?.value ?? warmth[0]?.value ?? 0
    const left = x(on)
    const half = text.length * 3.3
    const anchor = left < half ? 'start' : left > WIDTH - half ? 'end' : 'middle'
    return { on, text, isSilence, x: left, y: warmthY(value), anchor }
  })
}
