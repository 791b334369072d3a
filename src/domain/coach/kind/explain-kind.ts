import { type Phrase, t, tn } from '#language/say.ts'
import { networkName } from '../../network-name.ts'
import { capitalised, listInWords, numberInWords, percent, spanInWords } from '../../words.ts'
import { type Kind, type KindFacts, type KindJudged, type PartName, WEEKS } from './kind.ts'

const HEADLINES = {
  1: 'You seldom write first',
  2: 'You write when you need something',
  3: 'You keep up with people all the time',
} as const satisfies Record<Kind, Phrase>

/** What the owner is called by the rule that decided, as a headline. */
export function headlineOf({ kind, rule }: Pick<KindJudged, 'kind' | 'rule'>, before?: Pick<KindJudged, 'kind' | 'rule'>): string {
  if (rule === 4) return kind === 3 ? t('You are close to keeping up all the time') : t('You are between seldom and all the time')
  if (before && before.kind !== kind && kind === 3) return t('You are becoming the third kind')
  return t(HEADLINES[kind])
}

/** Which rule decided, with its numbers. */
export function becauseOf({ rule, busiestFifth }: KindJudged, facts: KindFacts): string {
  const weeks = weeksWith(facts)
  if (rule === 1 && facts.asks > 0) return asksWords(facts)
  if (rule === 1) return t('{weeks}, and {share} of them in the busiest fifth of the weeks.', { weeks, share: percent(busiestFifth) })
  if (rule === 2) return t('{weeks}, and enough of the rest.', { weeks })
  if (rule === 3) return `${weeks}.`
  return t('{weeks}: more than seldom, and not yet all the time. It is close.', { weeks })
}

function asksWords({ asks, startsByWeek, startsNearAsks }: KindFacts): string {
  const starts = startsByWeek.reduce((a, b) => a + b, 0)
  return tn(
    startsNearAsks,
    '{asks} in {weeks}, and one of your {starts} came within three weeks of one.',
    '{asks} in {weeks}, and {n} of your {starts} came within three weeks of one.',
    {
      asks: capitalised(tn(asks, 'one large ask', '{n} large asks')),
      weeks: weeksInWords(startsByWeek.length),
      starts: tn(starts, 'one first word', '{n} first words'),
    },
  )
}

const weeksInWords = (count: number) => spanInWords({ count, unit: 'week' })

/** "First words to people outside your inner five in 18 of 26 weeks". */
function weeksWith({ startsByWeek }: KindFacts): string {
  const withStart = startsByWeek.filter((count) => count > 0).length
  const all = numberInWords(startsByWeek.length)
  if (withStart === 0) return t('First words to people outside your inner five in none of {all} weeks', { all })
  return tn(
    withStart,
    'First words to people outside your inner five in one of {all} weeks',
    'First words to people outside your inner five in {n} of {all} weeks',
    { all },
  )
}

/** What one part rests on. */
export function evidenceOf(name: PartName, facts: KindFacts): string {
  switch (name) {
    case 'steadiness':
      return `${weeksWith(facts)}.`
    case 'reciprocity':
      return facts.given + facts.asked === 0 ? t('Nothing given or asked for was found in what you wrote.') : `${ledgerWords(facts)}.`
    case 'presence':
      return facts.published.length === 0
        ? t('No archive of a network you post on is here.')
        : t('{published}, in four weeks.', { published: capitalised(facts.published.map(publishedWords).join('; ')) })
    case 'events':
      return facts.events === null ? t('No event of yours is known.') : t('{events} in half a year.', { events: eventWords(facts.events) })
    case 'profile':
      return facts.profile === null ? t('No profile of yours is known.') : profileWords(facts.profile.missing)
  }
}

/** "Nine gives and four asks in 26 weeks". */
export function ledgerWords(facts: Pick<KindFacts, 'gives' | 'allAsks' | 'startsByWeek'>): string {
  return capitalised(
    t('{gives} and {asks} in {weeks}', {
      gives: tn(facts.gives, 'one give', '{n} gives'),
      asks: tn(facts.allAsks, 'one ask', '{n} asks'),
      weeks: weeksInWords(facts.startsByWeek.length || WEEKS),
    }),
  )
}

function publishedWords({ network, posts, answers }: KindFacts['published'][number]): string {
  return t('{posts} and {answers} on {network}', {
    posts: tn(posts, 'one post', '{n} posts'),
    answers: tn(answers, 'one answer', '{n} answers'),
    network: networkName(network),
  })
}

function eventWords({ attended, hosted }: NonNullable<KindFacts['events']>): string {
  const words = [
    ...(attended > 0 ? [tn(attended, 'one attended', '{n} attended')] : hosted === 0 ? [t('none attended')] : []),
    ...(hosted > 0 ? [tn(hosted, 'one of your own', '{n} of your own')] : []),
  ]
  return capitalised(listInWords(words))
}

function profileWords(missing: readonly string[]): string {
  return missing.length === 0 ? t('Nothing is missing.') : t('Missing: {things}.', { things: listInWords(missing) })
}

/** How many of the ties that were warm half a year before were kept; undefined when there were none. */
export function keepWords({ warmBefore, kept }: Pick<KindFacts, 'warmBefore' | 'kept'>): string | undefined {
  if (warmBefore === 0) return undefined
  if (warmBefore === 1)
    return kept === 1
      ? t('One tie was warm half a year before; it still is, or nearly.')
      : t('One tie was warm half a year before; it has cooled since.')
  return tn(
    kept,
    'Of {all} ties that were warm half a year before, one is warm or only a little cooler.',
    'Of {all} ties that were warm half a year before, {n} are warm or only a little cooler.',
    { all: numberInWords(warmBefore) },
  )
}
