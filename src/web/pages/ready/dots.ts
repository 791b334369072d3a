import type { ReadyPage } from '#contract/ready.ts'
import { t } from '#language/say.ts'

const STEP = 13
const GAP = 9
const WIDTH = 400

export interface Dot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly isReady: boolean
  readonly title: string
}

/** Where the dots of one community stand: colleagues together with a gap after them, those with somebody ready first; rows break at 400. */
export function dotsOf(people: ReadyPage['drawn'][number]['people']): { dots: Dot[]; width: number; rows: number } {
  const groups = [...Map.groupBy(people, ({ organisation, id }) => organisation ?? id).values()].sort((a, b) => readyIn(b) - readyIn(a))
  const dots: Dot[] = []
  let x = 6
  let row = 0
  for (const group of groups) {
    for (const { id, name, organisation, isReady } of group) {
      if (x > WIDTH - 6) {
        x = 6
        row++
      }
      const title = `${name}${organisation ? `, ${organisation}` : ''}: ${isReady ? t('could be asked') : t('not as things stand')}`
      dots.push({ id, x, y: row * 15 + 7.5, isReady, title })
      x += STEP
    }
    if (group.length > 1) x += GAP
  }
  return { dots, width: WIDTH, rows: row + 1 }
}

function readyIn(group: ReadyPage['drawn'][number]['people']): number {
  return group.filter(({ isReady }) => isReady).length
}
