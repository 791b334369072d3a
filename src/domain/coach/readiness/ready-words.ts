import { type Phrase, t, tn } from '#language/say.ts'
import { isEmployer } from '../../people/employer.ts'
import { capitalised, listInWords } from '../../words.ts'
import { hearingOf } from '../hearing.ts'
import type { Known } from '../known.ts'

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
  if (people.length === 0) return t('Nobody is here yet.')
  if (people.every(({ tie }) => tie.n === 0))
    return tn(
      people.length,
      'You know of one person, and no exchange with any of them is on record: who would help cannot be told from that.',
      'You know of {n} people, and no exchange with any of them is on record: who would help cannot be told from that.',
    )
  const heard = hearingOf(people)
  if (heard === 'none') return t('No message to you is on record, so who answers cannot be told yet.')
  if (heard === 'hardly') return t('Hardly any message to you is on record, so who answers cannot be told yet.')
  if (ready === 0) return t('Nobody would likely help tomorrow: {why}.', { why: whyNobody(people) })
  const where = listInWords([
    ...(organisations > 0 ? [tn(organisations, 'at one organisation', 'at {n} organisations')] : []),
    ...(communities > 0 ? [tn(communities, 'in one community', 'in {n} communities')] : []),
  ])
  const who = askable({ ready, likely }, true)
  return where ? t('{who}, {where}.', { who, where }) : `${who}.`
}

/**
 * "Two people would likely help and three more could be asked": help is said to be likely only where it is likelier than not.
 * @param when  left out where no day is spoken of
 */
export function askableInWords(people: Askable, when?: 'if you needed it tomorrow'): string {
  return askable(people, when !== undefined)
}

function askable({ ready, likely }: Askable, isTomorrow: boolean): string {
  if (ready === 0) return isTomorrow ? t('Nobody would likely help if you needed it tomorrow') : t('Nobody would likely help')
  if (likely === 0)
    return capitalised(
      isTomorrow
        ? tn(ready, 'one person could be asked if you needed it tomorrow', '{n} people could be asked if you needed it tomorrow')
        : tn(ready, 'one person could be asked', '{n} people could be asked'),
    )
  const helping = capitalised(
    isTomorrow
      ? tn(likely, 'one person would likely help if you needed it tomorrow', '{n} people would likely help if you needed it tomorrow')
      : tn(likely, 'one person would likely help', '{n} people would likely help'),
  )
  return ready > likely
    ? tn(ready - likely, '{helping} and one more could be asked', '{helping} and {n} more could be asked', { helping })
    : helping
}

/** "every tie has cooled too far or is too new": what holds of one tie or more, and nothing else. */
function whyNobody(people: readonly Known[]): string {
  const states = new Set(people.filter(({ tie, isResting }) => tie.n > 0 && !isResting).map(({ judgement }) => judgement.state))
  const reasons = [
    ...(states.has('drifting') || states.has('dormant') ? (['has cooled too far'] as const) : []),
    ...(states.has('new') ? (['is too new'] as const) : []),
    ...(states.has('warm') || states.has('cooling') ? (['is too light, or has brought too few answers'] as const) : []),
  ] satisfies Phrase[]
  const isOne = people.filter(({ tie }) => tie.n > 0).length === 1
  if (reasons.length === 0) return isOne ? t('you let the one tie on record rest') : t('you let every tie rest')
  const why = reasons.map((reason) => t(reason)).reduce((one, other) => t('{one}, or {other}', { one, other }))
  return isOne ? t('the one tie on record {why}', { why }) : t('every tie {why}', { why })
}

/** What is missing to tell more; null where nothing is. */
export function readyHint(people: readonly Known[]): string | null {
  if (people.length === 0) return t('Bring your mail, messages or contacts, and Tend can tell who would help.')
  if (people.every(({ tie }) => tie.n === 0)) return t('Bring mail or messages: they hold what passed between you.')
  if (hearingOf(people) !== 'enough') return t('Bring the mail or messages you got, too: they tell who answers.')
  const works = ({ organisation }: Known) => organisation !== null && isEmployer(organisation)
  const met = people.filter(({ tie }) => tie.n > 0)
  const named = met.filter(works).length
  if (!people.some(works)) return t('Of nobody is it known where they work: an address book or a LinkedIn archive would tell.')
  if (named * 4 < met.length) return t('Of few people is it known where they work: an address book or a LinkedIn archive would tell.')
  return null
}
