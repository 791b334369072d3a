import { t } from '#language/say.ts'
import { dayFromNumber } from '../../time.ts'
import type { Known, Mark } from '../known.ts'
import { nextBirthday } from '../nearest-birthday.ts'
import { type Coming, isSomebody } from './lane.ts'

/**
 * What the next days hold, from tomorrow on: birthdays, and cards that come back. Soonest first, then by name.
 * @param today  days since 1970
 */
export function comingUp(people: readonly Known[], marks: readonly Mark[], today: number, days = 14): readonly Coming[] {
  const putOff = putOffUntil(marks)
  const all = people.flatMap((known) => {
    if (known.isResting) return []
    const back = putOff.get(known.id)
    const until = back === undefined ? null : back.untilDay
    return [
      ...birthdayOf(known, today, days),
      ...(until !== null && until > today && until <= today + days ? [coming(known, until, t('comes back'))] : []),
    ]
  })
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function birthdayOf(known: Known, today: number, days: number): Coming[] {
  if (known.birthday === null || !isSomebody(known)) return []
  const { inDays, turns } = nextBirthday(known.birthday, today)
  return inDays <= days ? [coming(known, today + inDays, turns === null ? t('has a birthday') : t('turns {age}', { age: turns }))] : []
}

function coming({ id, name }: Known, day: number, what: string): Coming {
  return { on: dayFromNumber(day), personId: id, name, what }
}

/** The cards that are put off now, by person: those whose last mark says so. */
function putOffUntil(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
  const last = new Map<string, Mark>()
  for (const mark of marks) if (mark.onDay >= (last.get(mark.cardId)?.onDay ?? Number.NEGATIVE_INFINITY)) last.set(mark.cardId, mark)
  return new Map([...last.values()].filter(({ how }) => how === 'snoozed').map((mark) => [mark.personId, mark]))
}
