import { pairsWorthComparing } from './blocking.ts'
import { type Candidate, candidateOf, type Told } from './candidate.ts'
import { looseWord, type NameParts } from './name-parts.ts'
import { type Bearers, isConflict, type Weighed, weighPair } from './weigh-pair.ts'

/** Two people on record who are one, or may be. */
export interface Duplicate extends Weighed {
  readonly a: string
  readonly b: string
}

export interface Found {
  /** To be joined at once. */
  readonly certain: readonly Duplicate[]
  /** To be asked about. */
  readonly likely: readonly Duplicate[]
  /** Who was looked at: those asked for, and everybody who shares a last name with one of them. */
  readonly looked: ReadonlySet<string>
}

/**
 * Who among the people on record may be one, the surest first. Nobody is joined to two who cannot be one: of such the surer stays, the other
 * becomes likely.
 * @param touched  where given, only what may have changed when these people did: how rare a name is counts as well
 */
export function findDuplicates(people: readonly Told[], touched?: ReadonlySet<string>): Found {
  const candidates = people.map(candidateOf)
  const bearers = bearersOf(candidates)
  const looked = touched ? lookedAt(candidates, touched) : new Set(people.map(({ id }) => id))
  const weighed: [Candidate, Candidate, Weighed][] = []
  for (const [x, y] of pairsWorthComparing(candidates, touched && looked)) {
    const each = weighPair(candidates[x]!, candidates[y]!, bearers)
    if (each.verdict !== 'no') weighed.push([candidates[x]!, candidates[y]!, each])
  }
  weighed.sort(([a, b, x], [c, d, y]) => y.score - x.score || (a.id + b.id < c.id + d.id ? -1 : 1))
  const groups = new Map<string, ReadonlySet<Candidate>>()
  const groupOf = (candidate: Candidate) => groups.get(candidate.id) ?? new Set([candidate])
  const certain: Duplicate[] = []
  const likely: Duplicate[] = []
  for (const [a, b, each] of weighed) {
    const duplicate = { a: a.id, b: b.id, ...each }
    if (each.verdict === 'certain' && join(a, b)) certain.push(duplicate)
    else likely.push({ ...duplicate, verdict: 'likely' })
  }
  const isOne = (a: string, b: string) => groups.has(a) && groups.get(a) === groups.get(b)
  return { certain, likely: likely.filter(({ a, b }) => !isOne(a, b)), looked }

  function join(a: Candidate, b: Candidate): boolean {
    const [one, other] = [groupOf(a), groupOf(b)]
    if (one === other) return true
    for (const x of one) for (const y of other) if (isConflict(weighPair(x, y, bearers))) return false
    const both = new Set([...one, ...other])
    for (const { id } of both) groups.set(id, both)
    return true
  }
}

function lookedAt(candidates: readonly Candidate[], touched: ReadonlySet<string>): Set<string> {
  const names = new Set(candidates.flatMap((candidate) => (touched.has(candidate.id) ? lastNamesOf(candidate) : [])))
  return new Set(candidates.flatMap((each) => (touched.has(each.id) || lastNamesOf(each).some((last) => names.has(last)) ? each.id : [])))
}

function lastNamesOf({ parts }: Candidate): string[] {
  return [...new Set(parts.flatMap(({ last }) => (last === '' ? [] : looseWord(last))))]
}

function bearersOf(candidates: readonly Candidate[]): Bearers {
  const all = new Map<string, number>()
  const atSite = new Map<string, number>()
  const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1)
  for (const candidate of candidates)
    for (const last of lastNamesOf(candidate)) {
      count(all, last)
      for (const site of new Set(candidate.mails.map((mail) => mail.site))) count(atSite, `${last}@${site}`)
    }
  const named = new Map<string, number>()
  for (const { parts, accounts } of candidates)
    for (const name of new Set(parts.filter(({ last }) => last !== '').map(fullName)))
      for (const network of accounts) count(named, `${name}@${network}`)
  return {
    ofLast: (last) => all.get(last) ?? 0,
    ofLastAt: (last, site) => atSite.get(`${last}@${site}`) ?? 0,
    accountsNamed: (network, name) => named.get(`${fullName(name)}@${network}`) ?? 0,
  }
}

function fullName({ first, last }: NameParts): string {
  return `${looseWord(first)} ${looseWord(last)}`
}
