import { type Phrase, t, tn } from '#language/say.ts'
import type { Known } from '../coach/known.ts'
import { isEmployer } from '../people/employer.ts'
import { firstName, foldText } from '../people/names.ts'
import type { TieState } from '../ties/judge.ts'
import { dayFromNumber } from '../time.ts'
import { agoInWords, capitalised, dateInWords, listInWords } from '../words.ts'
import type { Joiner } from './joiners.ts'
import { type Way, YOU } from './way.ts'

/** More names than this are a list and no sentence. */
const MOST_NAMED = 3

/** What two people have in common besides the owner, up to today. Days since 1970. */
export interface InCommon {
  readonly threads: number
  readonly events: number
  /** How often the owner introduced them. */
  readonly introductions: number
  readonly lastDay: number | null
  /** Title of the latest event both were at. */
  readonly event: string | null
}

/** How many people there are, are drawn, are in a community, and join several. */
export interface MapCounts {
  readonly total: number
  readonly shown: number
  readonly communities: number
  readonly inCommunities: number
  readonly bridges: number
}

/** "402 people, 310 of them in 36 communities; nine of them join what would else be apart." */
export function mapSentence(of: MapCounts): string {
  if (of.total === 0) return t('Nobody is here yet.')
  const people = capitalised(tn(of.total, 'one person', '{n} people^of a map'))
  const map = of.communities > 0 ? within(people, of) : t('{people}, and no ties among them are known', { people })
  const told =
    of.bridges > 0
      ? tn(of.bridges, '{map}; one of them joins what would else be apart.', '{map}; {n} of them join what would else be apart.', { map })
      : `${map}.`
  return of.shown < of.total ? `${told} ${t('Shown are the {shown} warmest and most joined.', { shown: of.shown })}` : told
}

function within(people: string, { total, communities, inCommunities }: MapCounts): string {
  const where = tn(communities, 'in one community', 'in {n} communities')
  return inCommunities < total
    ? tn(inCommunities, '{people}, one of them {where}', '{people}, {n} of them {where}', { people, where })
    : t('{people} {where}', { people, where })
}

/** "Kiln to The North, Lisbon and Writers." @param nameOf  of a community by its number */
export function joinerWords({ home, reached }: Joiner, nameOf: (community: number) => string): string {
  const named = reached.slice(0, MOST_NAMED).map(nameOf)
  const more = reached.length - named.length
  const others = listInWords(more > 0 ? [...named, tn(more, 'one more', '{n} more')] : named)
  return t('{home} to {others}', { home: nameOf(home), others })
}

/** "Kwame is cooling, and is the only one you could ask among fourteen people." */
export function waningWords({ name }: Known, size: number): string {
  return tn(
    size,
    '{name} is cooling, and is the only one you could ask among one people.',
    '{name} is cooling, and is the only one you could ask among {n} people.',
    { name: firstName(name) },
  )
}

/** How easy the easiest way is, in a sentence. @param names  of the people on the way, by id */
export function waySentence(ways: readonly Way[], names: ReadonlyMap<string, string>, to: string): string {
  const [way] = ways
  const name = firstName(names.get(to) ?? '')
  if (!way) return t('No way to {name} is known: nobody was seen in a thread, at an event or at work with them.', { name })
  const between = way.people.slice(1, -1)
  if (between.length === 0)
    return way.people[0] === YOU ? t('You know {name} yourself; no way is shorter.', { name }) : t('They know each other.')
  if (between.length === 1 && between[0] === YOU) return t('You are the one who joins them: an introduction would be yours to make.')
  const through = listInWords(between.map((id) => (id === YOU ? t('you^through') : firstName(names.get(id)!))))
  return way.ease >= 0.25 ? t('Not far: through {through}.', { through }) : t('Possible, through {through}, and a longer way.', { through })
}

const OWN_TIE = {
  warm: 'In rhythm with {name}; last in touch {ago}',
  new: 'Newly in touch with {name}; last in touch {ago}',
  cooling: 'Slipping a little with {name}; last in touch {ago}',
  drifting: 'Slipping with {name}; last in touch {ago}',
  dormant: 'Resting with {name}; last in touch {ago}',
  'never-met': 'Last in touch with {name} {ago}',
} as const satisfies Record<TieState, Phrase>

/** What the owner's own tie is like, beside a step of a way: "In rhythm with Mei; last in touch eight days ago". */
export function ownTieWords({ name: full, tie, judgement, connectedOn }: Known, today: number): string {
  const name = firstName(full)
  if (tie.lastDay !== null) return t(OWN_TIE[judgement.state], { name, ago: agoInWords(today - tie.lastDay) })
  return connectedOn
    ? t('Connected in {year} with {name}, and never in touch', { year: connectedOn.slice(0, 4), name })
    : t('Connected with {name}, and never in touch', { name })
}

/** What ties two others: "Both at Southwall Lab; in two threads with you, the last in May". */
export function inCommonWords(a: Known, b: Known, { threads, events, introductions, lastDay, event }: InCommon, today: number): string {
  const isColleague =
    a.organisation !== null &&
    isEmployer(a.organisation) &&
    b.organisation !== null &&
    foldText(a.organisation) === foldText(b.organisation)
  const name = firstName(b.name)
  const parts = [
    ...(isColleague ? [t('both at {organisation}', { organisation: a.organisation! })] : []),
    ...(threads > 0 ? [tn(threads, 'in one thread with you and {name}', 'in {n} threads with you and {name}', { name })] : []),
    ...(event !== null ? [togetherAt(events, event)] : []),
    ...(introductions > 0 ? [t('introduced by you')] : []),
  ]
  if (parts.length === 0) return t('Tied to {name}', { name })
  const common = capitalised(parts.join('; '))
  return lastDay === null ? common : t('{common}, last on {day}', { common, day: dateInWords(dayFromNumber(lastDay), today) })
}

function togetherAt(events: number, event: string): string {
  return events > 1
    ? tn(events, 'at one event together, such as {event}', 'at {n} events together, such as {event}', { event })
    : t('both at {event}', { event })
}
