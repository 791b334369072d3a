import type { Today } from '#contract/today.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Network } from './network.ts'

const DAYS = 7
/** A silence this long that ended is "picked up again", days. */
const LONG_SILENCE_DAYS = 180

/** The seven days before `now`: whom the owner reached, who wrote back, and with whom a long silence ended. */
export function weekOf({ people, owner, today }: Network, now: Date): Today['week'] {
  const since = now.getTime() - DAYS * 86_400_000
  const reached = people.filter(({ tie }) => tie.lastOutAt !== null && tie.lastOutAt > since)
  const dayOf = calendarDayNumber(owner.zone)
  const pickedUp = reached.flatMap(({ id, name, tie: { lastAt, lastDay, before } }) => {
    const afterDays = lastAt !== null && before.lastAt !== null ? dayOf(new Date(lastAt)) - dayOf(new Date(before.lastAt)) : 0
    return afterDays >= LONG_SILENCE_DAYS && today - lastDay! < DAYS ? [{ personId: id, name, afterDays }] : []
  })
  return { reached: reached.length, wroteBack: reached.filter(({ tie }) => tie.lastInAt !== null && tie.lastInAt > since).length, pickedUp }
}
