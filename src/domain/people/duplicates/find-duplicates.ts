import { pairsWorthComparing } from './blocking.ts'
import { type Candidate, candidateOf, type Told } from './candidate.ts'
import { looseWord } from './name-parts.ts'
import { type Bearers, type Together, type Weighed, weighPair } from './weigh-pair.ts'

/** Two people on record who are one, or may be. */
export interface Duplicate extends Weighed {
  readonly a: string
  readonly b: string
}

const NEVER_TOGETHER: Together = { messages: 0, threads: 0 }

/**
 * Who among the people on record may be one, the surest first.
 * @param together  what passed with both of a pair; asked only for pairs that their names make likely
 * @param only      where given, only pairs with one of these people
 */
export async function findDuplicates(
  people: readonly Told[],
  together: (pairs: readonly (readonly [string, string])[]) => Promise<readonly Together[]>,
  only?: ReadonlySet<string>,
): Promise<Duplicate[]> {
  const candidates = people.map(candidateOf)
  const bearers = bearersOf(candidates)
  const pairs = pairsWorthComparing(candidates, only).map(([a, b]) => [candidates[a]!, candidates[b]!] as const)
  const promising = pairs.filter(([a, b]) => weighPair(a, b, bearers, NEVER_TOGETHER).verdict !== 'no')
  const passed = await together(promising.map(([a, b]) => [a.id, b.id]))
  return promising
    .map(([a, b], at) => ({ a: a.id, b: b.id, ...weighPair(a, b, bearers, passed[at]!) }))
    .filter(({ verdict }) => verdict !== 'no')
    .toSorted((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}

function bearersOf(candidates: readonly Candidate[]): Bearers {
  const all = new Map<string, number>()
  const atSite = new Map<string, number>()
  const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1)
  for (const { parts, mails } of candidates) {
    const lasts = new Set(parts.flatMap(({ last }) => (last === '' ? [] : [looseWord(last)])))
    for (const last of lasts) {
      count(all, last)
      for (const site of new Set(mails.map((mail) => mail.site))) count(atSite, `${last}@${site}`)
    }
  }
  return { ofLast: (last) => all.get(last) ?? 0, ofLastAt: (last, site) => atSite.get(`${last}@${site}`) ?? 0 }
}
