import { figuresToTenths } from '#language/numbers.ts'
import { t, tn } from '#language/say.ts'
import { networkName } from '../../network-name.ts'
import { capitalised, numberInWords, spanInWords, timesInWords } from '../../words.ts'
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
      step: t('Write first to one person outside your inner five each week.'),
      why: capitalised(
        tn(without, 'one week of the last {all} went by without such a word.', '{n} weeks of the last {all} went by without such a word.', {
          all: numberInWords(startsByWeek.length),
        }),
      ),
    }
  },
  reciprocity: (facts) => ({
    step: t('Give something small before you ask again: an answer, a name, a thing worth reading.'),
    why: balanceWords(facts),
  }),
  presence: ({ published }) => {
    const { network, posts, answers, floorAWeek } = published.toSorted((a, b) => presenceOn(a) - presenceOn(b))[0]!
    const postsInWords = (count: number) => tn(count, 'one post', '{n} posts')
    return {
      step: t('Say one thing on {network} this week, and answer two.', { network: networkName(network) }),
      why: t('{posts} and {answers} there in four weeks; to be remembered takes about {least}.', {
        posts: capitalised(postsInWords(posts)),
        answers: tn(answers, 'one answer', '{n} answers'),
        least: postsInWords(Math.max(1, Math.round(4 * floorAWeek))),
      }),
    }
  },
  events: ({ events }) => ({
    step: t('Go to one thing this month, or ask a few quiet people for soup.'),
    why:
      events!.attended + events!.hosted === 0
        ? t('Half a year went by without an event.')
        : t('You attended {attended} and gave {hosted} in half a year; one you give counts twice.', {
            attended: numberInWords(events!.attended),
            hosted: numberInWords(events!.hosted),
          }),
  }),
  profile: ({ profile }) => ({
    step: t('Add what your profile lacks: {thing}.', { thing: profile!.missing[0] ?? t('a line on what you do now') }),
    why: capitalised(
      tn(profile!.missing.length, 'one thing is missing, and it takes ten minutes.', '{n} things are missing, and it takes ten minutes.'),
    ),
  }),
}

/** Counts of these weeks, and the weights of the ledger where they say something else than the counts. */
function balanceWords({ gives, allAsks, given, asked, startsByWeek }: KindFacts): string {
  const weeks = spanInWords({ count: startsByWeek.length, unit: 'week' })
  if (gives === 0 && allAsks === 0) return t('Nothing you gave or asked for in {weeks} was found.', { weeks })
  const counts = t('You gave {gave} and asked {asked} in {weeks}', { gave: timesInWords(gives), asked: timesInWords(allAsks), weeks })
  if (gives < allAsks) return `${counts}.`
  const [asks, gifts] = [figuresToTenths(asked), figuresToTenths(given)]
  if (asks !== gifts && asked > given)
    return t('{counts}, but what you asked for weighs more: {asks} against {gifts}.', { counts, asks, gifts })
  return t('{counts}; what you give first is remembered longest.', { counts })
}
