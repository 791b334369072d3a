import { t, tn } from '#language/say.ts'
import type { Day } from '../time.ts'
import { capitalised, dateInWords } from '../words.ts'

/** What one can do with what was brought in: where it is done, and why. */
export interface NextStep {
  readonly type: 'today' | 'newer' | 'letters' | 'slipping' | 'resting' | 'unsorted'
  readonly sentence: string
}

/** What is here, counted. */
export interface Here {
  readonly people: number
  /** Cards of the day. */
  readonly cards: number
  readonly slipping: number
  readonly resting: number
  /** Without any contact, not placed by the owner. */
  readonly unsorted: number
  /** The day on which archives end, where that is long ago. */
  readonly asOf: Day | null
  readonly today: number
}

const MOST = 3
/** With fewer people, more of them tell more than anything else. */
const FEW = 5

/** At most three things worth doing after archives were brought in, the most useful first; none only where nobody is here. */
export function nextSteps(here: Here): NextStep[] {
  const { people, cards, slipping, resting, unsorted } = here
  if (people === 0) return []
  const steps: NextStep[] = [
    ...(cards > 0
      ? [{ type: 'today' as const, sentence: tn(cards, 'Today begins with one person.', 'Today begins with {n} people.') }]
      : []),
    ...moreToBring(here),
    ...(slipping > 0 ? [{ type: 'slipping' as const, sentence: slippingWords(here) }] : []),
    ...(resting > 0
      ? [
          {
            type: 'resting' as const,
            sentence: capitalised(
              tn(
                resting,
                'one tie rests, and may be worth picking up again.',
                '{n} ties rest, and one or two may be worth picking up again.',
              ),
            ),
          },
        ]
      : []),
    ...(unsorted > 0 ? [{ type: 'unsorted' as const, sentence: unsortedWords(here) }] : []),
  ]
  if (people < FEW && !steps.some(({ type }) => type === 'letters' || type === 'newer'))
    steps.push({
      type: 'letters',
      sentence: capitalised(
        tn(
          people,
          'one person is here so far: more mail, messages or contacts tell more.',
          '{n} people are here so far: more mail, messages or contacts tell more.',
        ),
      ),
    })
  return steps.length > 0
    ? steps.slice(0, MOST)
    : [{ type: 'today', sentence: t('Everybody is in rhythm; Today says when somebody is not.') }]
}

function moreToBring({ people, unsorted, asOf, today }: Here): NextStep[] {
  if (unsorted === people) return [{ type: 'letters', sentence: t('Mail and messages say who is close, and who is slipping: bring them.') }]
  if (asOf === null) return []
  const day = dateInWords(asOf, today)
  return [{ type: 'newer', sentence: t('What is known ends on {day}: something newer tells what came since.', { day }) }]
}

function slippingWords({ slipping, asOf }: Here): string {
  return capitalised(
    asOf
      ? tn(slipping, 'one tie is slipping, as far as is known.', '{n} ties are slipping, as far as is known.')
      : tn(slipping, 'one tie is slipping.', '{n} ties are slipping.'),
  )
}

function unsortedWords({ people, unsorted }: Here): string {
  if (unsorted < people)
    return tn(
      unsorted,
      'With one person nothing is known to have passed: place whom you know.',
      'With {n} people nothing is known to have passed: place whom you know.',
    )
  if (people === 2) return t('With the two people here nothing is known to have passed: place whom you know.')
  return tn(
    people,
    'With the one person here nothing is known to have passed: place whom you know.',
    'With all {n} people nothing is known to have passed: place whom you know.',
  )
}
