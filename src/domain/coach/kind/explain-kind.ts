import { networkName } from '../../network-name.ts'
import { capitalised, countOf, listInWords, numberInWords } from '../../words.ts'
import { type Kind, type KindFacts, type KindJudged, type PartName, WEEKS } from './kind.ts'

/** What the owner is called by the rule that decided, as a headline. */
export function headlineOf({ kind, rule }: Pick<KindJudged, 'kind' | 'rule'>, before?: Pick<KindJudged, 'kind' | 'rule'>): string {
  if (rule === 4) return kind === 3 ? 'You are close to keeping up all the time' : 'You are between seldom and all the time'
  if (before && before.kind !== kind && kind === 3) return 'You are becoming the third kind'
  const said: Readonly<Record<Kind, string>> = {
    1: 'You seldom write first',
    2: 'You write when you need something',
    3: 'You keep up with people all the time',
  }
  return said[kind]
}

/** Which rule decided, with its numbers. */
export function becauseOf({ rule, busiestFifth }: KindJudged, facts: KindFacts): string {
  const weeks = weeksWith(facts)
  const starts = facts.startsByWeek.reduce((a, b) => a + b, 0)
  if (rule === 1 && facts.asks > 0)
    return `${capitalised(countOf(facts.asks, 'large ask'))} in ${inWeeks(facts)}, and ${numberInWords(facts.startsNearAsks)} of your ${countOf(starts, 'first word')} came within three weeks of one.`
  if (rule === 1) return `${weeks}, and ${Math.round(100 * busiestFifth)}% of them in the busiest fifth of the weeks.`
  if (rule === 2) return `${weeks}, and enough of the rest.`
  if (rule === 3) return `${weeks}.`
  return `${weeks}: more than seldom, and not yet all the time. It is close.`
}

/** "First words to people outside your inner five in 18 of 26 weeks". */
function weeksWith(facts: KindFacts): string {
  const withStart = facts.startsByWeek.filter((count) => count > 0).length
  return `First words to people outside your inner five in ${withStart === 0 ? 'none' : numberInWords(withStart)} of ${numberInWords(facts.startsByWeek.length)} weeks`
}

function inWeeks({ startsByWeek }: KindFacts): string {
  return `${numberInWords(startsByWeek.length)} weeks`
}

/** What one part rests on. */
export function evidenceOf(name: PartName, facts: KindFacts): string {
  switch (name) {
    case 'steadiness':
      return `${weeksWith(facts)}.`
    case 'reciprocity':
      return facts.given + facts.asked === 0 ? 'Nothing given or asked for was found in what you wrote.' : `${ledgerWords(facts)}.`
    case 'presence':
      return facts.published.length === 0
        ? 'No archive of a network you post on is here.'
        : `${capitalised(facts.published.map(publishedWords).join('; '))}, in four weeks.`
    case 'events':
      return facts.events === null ? 'No event of yours is known.' : `${eventWords(facts.events)} in half a year.`
    case 'profile':
      return facts.profile === null ? 'No profile of yours is known.' : profileWords(facts.profile.missing)
  }
}

/** "Nine gives and four asks in 26 weeks". */
export function ledgerWords(facts: Pick<KindFacts, 'gives' | 'allAsks' | 'startsByWeek'>): string {
  const gives = countOf(facts.gives, 'give')
  return `${capitalised(gives)} and ${countOf(facts.allAsks, 'ask')} in ${numberInWords(facts.startsByWeek.length || WEEKS)} weeks`
}

function publishedWords({ network, posts, answers }: KindFacts['published'][number]): string {
  return `${countOf(posts, 'post')} and ${countOf(answers, 'answer')} on ${networkName(network)}`
}

function eventWords({ attended, hosted }: NonNullable<KindFacts['events']>): string {
  const words = [
    ...(attended > 0 || hosted === 0 ? [`${attended === 0 ? 'none' : numberInWords(attended)} attended`] : []),
    ...(hosted > 0 ? [`${numberInWords(hosted)} of your own`] : []),
  ]
  return capitalised(listInWords(words))
}

function profileWords(missing: readonly string[]): string {
  return missing.length === 0 ? 'Nothing is missing.' : `Missing: ${listInWords(missing)}.`
}

/** How many of the ties that were warm half a year before were kept; undefined when there were none. */
export function keepWords({ warmBefore, kept }: Pick<KindFacts, 'warmBefore' | 'kept'>): string | undefined {
  if (warmBefore === 0) return undefined
  if (warmBefore === 1) return `One tie was warm half a year before; it ${kept === 1 ? 'still is, or nearly' : 'has cooled since'}.`
  return `Of ${numberInWords(warmBefore)} ties that were warm half a year before, ${numberInWords(kept)} ${kept === 1 ? 'is' : 'are'} warm or only a little cooler.`
}
