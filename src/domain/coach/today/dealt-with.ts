import { dayNumber } from '../../time.ts'
import type { Known, Mark, Nudge } from '../known.ts'

/** How many steps are of introductions that the owner began today after having dealt with others: they are wanted now. @param today  days since 1970 */
export function begunSince(steps: readonly Nudge[], today: number, ghosts: readonly Nudge[]): number {
  if (!ghosts.some(({ kind }) => kind === 'introduction')) return 0
  return steps.filter(
    ({ about }) =>
      about?.type === 'introduction' &&
      dayNumber(about.introduction.begunOn) === today &&
      !ghosts.some(({ known }) => about.step.side.personId === known.id),
  ).length
}

/** Who was dealt with today, and their cards as far as they are still here: they keep the places they had in the morning. */
export function dealtWith(people: readonly Known[], dealt: readonly Mark[]): { gone: ReadonlySet<string>; ghosts: readonly Nudge[] } {
  const gone = new Set(dealt.map(({ personId }) => personId))
  if (gone.size === 0) return { gone, ghosts: [] }
  const known = new Map(people.filter(({ id }) => gone.has(id)).map((each) => [each.id, each]))
  const ghosts = new Map<string, Nudge>()
  for (const { cardId, kind, personId } of dealt) {
    const whom = known.get(personId)
    // It was picked before others of its kind, whatever the ranking says since.
    if (whom) ghosts.set(personId, { id: cardId, kind, known: whom, score: Number.POSITIVE_INFINITY })
  }
  return { gone, ghosts: [...ghosts.values()] }
}
