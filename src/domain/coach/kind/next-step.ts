import { networkName } from '../../network-name.ts'
import { capitalised, countOf, numberInWords, timesInWords } from '../../words.ts'
import { presenceOn } from './judge-kind.ts'
import { type KindFacts, type KindJudged, PART_WEIGHTS, type PartName } from './kind.ts'

/** The one thing that would move the owner's kind most. */
export interface NextStep {
  readonly part: PartName
  /** What to do. */
  readonly step: string
  /** Why this one, from its numbers. */
  readonly why: string
}

/** The step of the part with the most to gain: its weight times what it lacks. Undefined when nothing lacks anything. */
export function nextStep(judged: KindJudged, facts: KindFacts): NextStep | undefined {
  const gain = ({ name, value }: KindJudged['parts'][number]) => (value === null ? 0 : PART_WEIGHTS[name] * (1 - value))
  const [best] = judged.parts.toSorted((a, b) => gain(b) - gain(a))
  if (best === undefined || gain(best) < 0.005) return undefined
  return { part: best.name, ...STEPS[best.name](facts) }
}

const STEPS: Readonly<Record<PartName, (facts: KindFacts) => Omit<NextStep, 'part'>>> = {
  steadiness: ({ startsByWeek }) => {
    const without = startsByWeek.filter((count) => count === 0).length
    return {
      step: 'Write first to one person outside your inner five each week.',
      why: `${capitalised(countOf(without, 'week'))} of the last ${numberInWords(startsByWeek.length)} went by without such a word.`,
    }
  },
  reciprocity: (facts) => ({
    step: 'Give something small before you ask again: an answer, a name, a thing worth reading.',
    why: balanceWords(facts),
  }),
  presence: ({ published }) => {
    const { network, posts, answers, floorAWeek } = published.toSorted((a, b) => presenceOn(a) - presenceOn(b))[0]!
    const least = Math.max(1, Math.round(4 * floorAWeek))
    return {
      step: `Say one thing on ${networkName(network)} this week, and answer two.`,
      why: `${capitalised(countOf(posts, 'post'))} and ${countOf(answers, 'answer')} there in four weeks; to be remembered takes about ${countOf(least, 'post')}.`,
    }
  },
  events: ({ events }) => ({
    step: 'Go to one thing this month, or ask a few quiet people for soup.',
    why:
      events!.attended + events!.hosted === 0
        ? 'Half a year went by without an event.'
        : `You attended ${numberInWords(events!.attended)} and gave ${numberInWords(events!.hosted)} in half a year; one you give counts twice.`,
  }),
  profile: ({ profile }) => ({
    step: `Add what your profile lacks: ${profile!.missing[0] ?? 'a line on what you do now'}.`,
    why: `${capitalised(countOf(profile!.missing.length, 'thing is', 'things are'))} missing, and it takes ten minutes.`,
  }),
}

/** Counts of these weeks, and the weights of the ledger where they say something else than the counts. */
function balanceWords({ gives, allAsks, given, asked, startsByWeek }: KindFacts): string {
  const weeks = `in ${numberInWords(startsByWeek.length)} weeks`
  if (gives === 0 && allAsks === 0) return `Nothing you gave or asked for ${weeks} was found.`
  const counts = `${timesInWords(gives)} and asked ${timesInWords(allAsks)} ${weeks}`
  if (gives < allAsks) return `You gave ${counts}.`
  const weights = `${asked.toFixed(1)} against ${given.toFixed(1)}`
  if (asked.toFixed(1) !== given.toFixed(1) && asked > given) return `You gave ${counts}, but what you asked for weighs more: ${weights}.`
  return `You gave ${counts}; what you give first is remembered longest.`
}
