import type { Known } from '../coach/known.ts'
import { firstName, foldText } from '../people/names.ts'
import { dayFromNumber } from '../time.ts'
import { agoInWords, capitalised, countOf, dateInWords, listInWords, numberInWords } from '../words.ts'
import type { Joiner } from './joiners.ts'
import { type Way, YOU } from './way.ts'

/** More names than this are a list and no sentence. */
const MOST_NAMED = 3

/** What two people have in common besides the owner, up to today. Days since 1970. */
export interface InCommon {
  readonly threads: number
  readonly events: number
  readonly lastDay: number | null
  /** Title of the latest event both were at. */
  readonly event: string | null
}

/** "402 people in 36 communities; nine of them join two or more." */
export function mapSentence(of: { total: number; shown: number; communities: number; bridges: number }): string {
  if (of.total === 0) return 'Nobody is here yet.'
  const people = of.total === 1 ? 'One person' : `${of.total.toLocaleString('en')} people`
  const where = of.communities > 0 ? ` in ${countOf(of.communities, 'community', 'communities')}` : ', and no ties among them are known'
  const chosen = of.shown < of.total ? ` Shown are the ${of.shown.toLocaleString('en')} warmest and most joined.` : ''
  const bridges =
    of.bridges > 0 ? `; ${numberInWords(of.bridges)} of them ${of.bridges === 1 ? 'joins' : 'join'} what would else be apart` : ''
  return `${people}${where}${bridges}.${chosen}`
}

/** "Kiln to The North, Lisbon and Writers." @param nameOf  of a community by its number */
export function joinerWords({ home, reached }: Joiner, nameOf: (community: number) => string): string {
  const named = reached.slice(0, MOST_NAMED).map(nameOf)
  const more = reached.length - named.length
  return `${nameOf(home)} to ${listInWords(more > 0 ? [...named, `${numberInWords(more)} more`] : named)}`
}

/** "Kwame is cooling, and is the only one you could ask among fourteen people." */
export function waningWords({ name }: Known, size: number): string {
  return `${firstName(name)} is cooling, and is the only one you could ask among ${numberInWords(size)} people.`
}

/** How easy the easiest way is, in a sentence. @param names  of the people on the way, by id */
export function waySentence(ways: readonly Way[], names: ReadonlyMap<string, string>, to: string): string {
  const [way] = ways
  const target = firstName(names.get(to) ?? '')
  if (!way) return `No way to ${target} is known: nobody was seen in a thread, at an event or at work with them.`
  const between = way.people.slice(1, -1)
  if (between.length === 0) return way.people[0] === YOU ? `You know ${target} yourself; no way is shorter.` : 'They know each other.'
  if (between.length === 1 && between[0] === YOU) return 'You are the one who joins them: an introduction would be yours to make.'
  const through = listInWords(between.map((id) => (id === YOU ? 'you' : firstName(names.get(id)!))))
  return way.ease >= 0.25 ? `Not far: through ${through}.` : `Possible, through ${through}, and a longer way.`
}

/** What the owner's own tie is like, beside a step of a way: "In rhythm with Mei; last in touch eight days ago". */
export function ownTieWords({ name, tie, judgement, connectedOn }: Known, today: number): string {
  const first = firstName(name)
  if (tie.lastDay === null) return `Connected${connectedOn ? ` in ${connectedOn.slice(0, 4)}` : ''} with ${first}, and never in touch`
  const ago = agoInWords(today - tie.lastDay)
  const how = {
    warm: 'In rhythm',
    new: 'Newly in touch',
    cooling: 'Slipping a little',
    drifting: 'Slipping',
    dormant: 'Resting',
    'never-met': '',
  }[judgement.state]
  return how ? `${how} with ${first}; last in touch ${ago}` : `Last in touch with ${first} ${ago}`
}

/** What ties two others: "Both at Southwall Lab; in two threads with you, the last in May". */
export function inCommonWords(a: Known, b: Known, { threads, events, lastDay, event }: InCommon, today: number): string {
  const isColleague = a.organisation !== null && b.organisation !== null && foldText(a.organisation) === foldText(b.organisation)
  const parts = [
    ...(isColleague ? [`both at ${a.organisation}`] : []),
    ...(threads > 0 ? [`in ${countOf(threads, 'thread')} with you and ${firstName(b.name)}`] : []),
    ...(event !== null ? [events > 1 ? `at ${countOf(events, 'event')} together, such as ${event}` : `both at ${event}`] : []),
  ]
  if (parts.length === 0) return `Tied to ${firstName(b.name)}`
  const last = lastDay === null ? '' : `, last on ${dateInWords(dayFromNumber(lastDay), today)}`
  return `${capitalised(parts.join('; '))}${last}`
}
