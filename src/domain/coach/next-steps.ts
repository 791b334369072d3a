import type { Day } from '../time.ts'
import { capitalised, countOf, dateInWords, numberInWords } from '../words.ts'

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
export function nextSteps({ people, cards, slipping, resting, unsorted, asOf, today }: Here): NextStep[] {
  if (people === 0) return []
  const are = (count: number) => (count === 1 ? 'is' : 'are')
  const steps: NextStep[] = [
    ...(cards > 0 ? [{ type: 'today' as const, sentence: `Today begins with ${countOf(cards, 'person', 'people')}.` }] : []),
    ...(unsorted === people
      ? [{ type: 'letters' as const, sentence: 'Mail and messages say who is close, and who is slipping: bring them.' }]
      : asOf !== null
        ? [
            {
              type: 'newer' as const,
              sentence: `What is known ends on ${dateInWords(asOf, today)}: something newer tells what came since.`,
            },
          ]
        : []),
    ...(slipping > 0
      ? [
          {
            type: 'slipping' as const,
            sentence: `${capitalised(countOf(slipping, 'tie'))} ${are(slipping)} slipping${asOf ? ', as far as is known' : ''}.`,
          },
        ]
      : []),
    ...(resting > 0
      ? [
          {
            type: 'resting' as const,
            sentence: `${capitalised(countOf(resting, 'tie'))} ${resting === 1 ? 'rests, and may' : 'rest, and one or two may'} be worth picking up again.`,
          },
        ]
      : []),
    ...(unsorted > 0
      ? [
          {
            type: 'unsorted' as const,
            sentence: `With ${unsorted === people ? (people === 1 ? 'the one person here' : `all ${numberInWords(people)} people`) : countOf(unsorted, 'person', 'people')} nothing is known to have passed: place whom you know.`,
          },
        ]
      : []),
  ]
  if (people < FEW && !steps.some(({ type }) => type === 'letters' || type === 'newer'))
    steps.push({
      type: 'letters',
      sentence: `${capitalised(countOf(people, 'person is', 'people are'))} here so far: more mail, messages or contacts tell more.`,
    })
  return steps.length > 0 ? steps.slice(0, MOST) : [{ type: 'today', sentence: 'Everybody is in rhythm; Today says when somebody is not.' }]
}
