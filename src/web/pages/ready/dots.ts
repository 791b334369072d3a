import type { ReadyPage } from '#contract/ready.ts'
import { t } from '#language/say.ts'

/** Places in a row, and how far they are apart. */
const PLACES = 31
const STEP = 13
const FIRST = 6

export interface Dot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly isReady: boolean
  readonly title: string
}

/** Where the dots of one community stand, in rows: those of one employer together, a place left free after them; those with somebody ready first. */
export function dotsOf(people: ReadyPage['drawn'][number]['people']): { dots: Dot[]; width: number; rows: number } {
  const groups = [...Map.groupBy(people, ({ organisation, id }) => organisation ?? id).values()].sort((a, b) => readyIn(b) - readyIn(a))
  const dots: Dot[] = []
  let at = 0
  for (const [index, group] of groups.entries()) {
    const isAfterAGap = group.length > 1 || (groups[index - 1]?.length ?? 0) > 1
    if (index > 0 && isAfterAGap && at % PLACES > 0) at++
    for (const { id, name, organisation, isReady } of group) {
      const title = `${name}${organisation ? `, ${organisation}` : ''}: ${isReady ? t('could be asked') : t('not as things stand')}`
      dots.push({ id, x: FIRST + (at % PLACES) * STEP, y: Math.floor(at / PLACES) * 15 + 7.5, isReady, title })
      at++
    }
  }
  return { dots, width: 2 * FIRST + (PLACES - 1) * STEP, rows: Math.max(1, Math.ceil(at / PLACES)) }
}

function readyIn(group: ReadyPage['drawn'][number]['people']): number {
  return group.filter(({ isReady }) => isReady).length
}
