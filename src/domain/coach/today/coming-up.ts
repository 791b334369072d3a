import { t } from '#language/say.ts'
import { type Day, dayFromNumber, dayNumber } from '../../time.ts'
import type { Happening } from '../events/happening.ts'
import type { Known, Mark, Step } from '../known.ts'
import { type Promised, promiseState } from '../ledger/promise.ts'
import { nextBirthday } from '../nearest-birthday.ts'
import { type Coming, isSomebody } from './lane.ts'

/** What is on record of the next days. */
export interface Ahead {
  readonly people: readonly Known[]
  readonly marks?: readonly Mark[]
  readonly steps?: readonly Step[]
  readonly promises?: readonly Promised[]
  readonly events?: readonly Pick<Happening, 'title' | 'day'>[]
  /** Events that were just now, and nobody is put down who was met there. */
  readonly unasked?: readonly Pick<Happening, 'title' | 'day' | 'role'>[]
}

/**
 * What the next days hold, from tomorrow on: birthdays, cards that come back, what was planned and promised, and events; before them the
 * evenings that were just now, while it is fresh who was there. Soonest first, then by name.
 * @param today  days since 1970
 */
export function comingUp(
  { people, marks = [], steps = [], promises = [], events = [], unasked = [] }: Ahead,
  today: number,
  days = 14,
): readonly Coming[] {
  const putOff = putOffUntil(marks)
  const byId = new Map(people.map((known) => [known.id, known]))
  const isAhead = (day: number) => day > today && day <= today + days
  const planned = (personId: string, on: Day, what: string): Coming[] => {
    const known = byId.get(personId)
    return known && isAhead(dayNumber(on)) ? [coming(known, dayNumber(on), what)] : []
  }
  const all = people.flatMap((known) => {
    if (known.isResting) return []
    const back = putOff.get(known.id)
    const until = back === undefined ? null : back.untilDay
    return [...birthdayOf(known, today, days), ...(until !== null && isAhead(until) ? [coming(known, until, t('comes back'))] : [])]
  })
  all.push(
    ...steps.flatMap(({ kind, personId, onDay, what }) =>
      kind === 'follow-up' ? [] : planned(personId, onDay, t('planned: {what}', { what })),
    ),
    ...promises.flatMap((promise) =>
      promise.madeBy === 'owner' && promise.dueOn !== null && promiseState(promise, today) === 'open'
        ? planned(promise.personId, promise.dueOn, t('you promised: {what}', { what: promise.what }))
        : [],
    ),
    ...events.flatMap(({ title, day }) => (isAhead(day) ? [{ on: dayFromNumber(day), personId: null, name: title, what: '' }] : [])),
    ...unasked.map(({ title, day, role }) => ({
      on: dayFromNumber(day),
      personId: null,
      name: title,
      what: role === 'hosting' ? t('who came?') : t('whom did you meet there?'),
    })),
  )
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
