import { capitalised, countOf, numberInWords } from '../../words.ts'
import type { Known } from '../known.ts'

/** Of fewer than one in so many of those the owner wrote to a word is on record: their letters are missing, not their answers. */
const HARDLY = 20

/** How many could be asked, and with how many of them help is likelier than not. */
export interface Askable {
  readonly ready: number
  readonly likely: number
}

/** "Nine people would likely help if you needed it tomorrow and ten more could be asked, at eleven organisations and in four communities." */
export function readySentence(
  { ready, likely, organisations, communities }: Askable & { readonly organisations: number; readonly communities: number },
  people: readonly Known[],
): string {
  if (people.length === 0) return 'Nobody is here yet.'
  if (people.every(({ tie }) => tie.n === 0)) {
    const all = people.length === 1 ? 'one person' : `${people.length} people`
    return `You know of ${all}, and no exchange with any of them is on record: who would help cannot be told from that.`
  }
  const heard = hearing(people)
  if (heard !== 'enough') return `${heard === 'none' ? 'No' : 'Hardly any'} message to you is on record, so who answers cannot be told yet.`
  if (ready === 0) return `Nobody would likely help tomorrow: ${whyNobody(people)}.`
  const where = [
    ...(organisations > 0 ? [`at ${countOf(organisations, 'organisation')}`] : []),
    ...(communities > 0 ? [`in ${countOf(communities, 'community', 'communities')}`] : []),
  ]
  const who = askableInWords({ ready, likely }, 'if you needed it tomorrow')
  return `${who}${where.length > 0 ? `, ${where.join(' and ')}` : ''}.`
}

/** "Two people would likely help and three more could be asked": help is said to be likely only where it is likelier than not. */
export function askableInWords({ ready, likely }: Askable, when = ''): string {
  const tomorrow = when ? ` ${when}` : ''
  const people = (count: number) => capitalised(countOf(count, 'person', 'people'))
  if (ready === 0) return `Nobody would likely help${tomorrow}`
  if (likely === 0) return `${people(ready)} could be asked${tomorrow}`
  const more = ready > likely ? ` and ${numberInWords(ready - likely)} more could be asked` : ''
  return `${people(likely)} would likely help${tomorrow}${more}`
}

/** How much of what others wrote is on record, by how many of those the owner wrote to were ever heard of. */
function hearing(people: readonly Known[]): 'none' | 'hardly' | 'enough' {
  const written = people.filter(({ tie }) => tie.lastOutAt !== null)
  const heard = people.filter(({ tie }) => tie.lastInAt !== null).length
  if (written.length === 0 || heard * HARDLY >= written.length) return 'enough'
  return heard === 0 ? 'none' : 'hardly'
}

/** "every tie has cooled too far or is too new": what holds of one tie or more, and nothing else. */
function whyNobody(people: readonly Known[]): string {
  const states = new Set(people.filter(({ tie, isResting }) => tie.n > 0 && !isResting).map(({ judgement }) => judgement.state))
  const reasons = [
    ...(states.has('drifting') || states.has('dormant') ? ['has cooled too far'] : []),
    ...(states.has('new') ? ['is too new'] : []),
    ...(states.has('warm') || states.has('cooling') ? ['is too light, or has brought too few answers'] : []),
  ]
  const ties = people.filter(({ tie }) => tie.n > 0).length === 1 ? 'the one tie on record' : 'every tie'
  return reasons.length === 0 ? `you let ${ties} rest` : `${ties} ${reasons.join(', or ')}`
}

/** What is missing to tell more; null where nothing is. */
export function readyHint(people: readonly Known[]): string | null {
  if (people.length === 0) return 'Bring your mail, messages or contacts, and Tend can tell who would help.'
  if (people.every(({ tie }) => tie.n === 0)) return 'Bring mail or messages: they hold what passed between you.'
  if (hearing(people) !== 'enough') return 'Bring the mail or messages you got, too: they tell who answers.'
  const named = people.filter(({ organisation, tie }) => tie.n > 0 && organisation !== null).length
  const met = people.filter(({ tie }) => tie.n > 0).length
  if (named === 0) return 'Of nobody is it known where they work: an address book or a LinkedIn archive would tell.'
  if (named * 4 < met) return 'Of few people is it known where they work: an address book or a LinkedIn archive would tell.'
  return null
}
