import { capitalised, countOf } from '../../words.ts'
import type { Known } from '../known.ts'

/** "Nineteen people would likely help tomorrow, at eleven organisations and in four communities." */
export function readySentence(
  { ready, organisations, communities }: { readonly ready: number; readonly organisations: number; readonly communities: number },
  people: readonly Known[],
): string {
  if (people.length === 0) return 'Nobody is here yet.'
  if (people.every(({ tie }) => tie.n === 0)) {
    const all = people.length === 1 ? 'one person' : `${people.length} people`
    return `You know of ${all}, and no exchange with any of them is on record: who would help cannot be told from that.`
  }
  if (ready === 0) return 'Nobody would likely help tomorrow: every tie has cooled too far, or is too light.'
  const where = [
    ...(organisations > 0 ? [`at ${countOf(organisations, 'organisation')}`] : []),
    ...(communities > 0 ? [`in ${countOf(communities, 'community', 'communities')}`] : []),
  ]
  const who = `${capitalised(countOf(ready, 'person', 'people'))} would likely help if you needed it tomorrow`
  return `${who}${where.length > 0 ? `, ${where.join(' and ')}` : ''}.`
}

/** What is missing to tell more; null where nothing is. */
export function readyHint(people: readonly Known[]): string | null {
  if (people.length === 0) return 'Bring your mail, messages or contacts, and Tend can tell who would help.'
  if (people.every(({ tie }) => tie.n === 0)) return 'Bring mail or messages: they hold what passed between you.'
  const named = people.filter(({ organisation, tie }) => tie.n > 0 && organisation !== null).length
  const met = people.filter(({ tie }) => tie.n > 0).length
  if (named * 4 < met) return 'Of few people it is known where they work: an address book or a LinkedIn archive would tell.'
  return null
}
