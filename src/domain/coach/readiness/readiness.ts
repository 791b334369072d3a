import { isEmployer } from '../../people/employer.ts'
import { foldText } from '../../people/names.ts'
import type { Known } from '../known.ts'
import { sharedOrganisation } from './community-names.ts'
import { fieldOfWork } from './fields-of-work.ts'
import { helpOf, READY } from './help.ts'

export type GroupKind = 'organisation' | 'field' | 'place' | 'community'

/** People with something in common, and whether one of them would help. */
export interface Group {
  readonly kind: GroupKind
  readonly key: string
  /** As most of them write it. */
  readonly name: string
  readonly members: readonly Known[]
  /** Those likely to help if asked tomorrow, likeliest first. */
  readonly ready: readonly Known[]
  /** The chance that at least one helps. */
  readonly cover: number
  /** One thread only. */
  readonly isThin: boolean
}

export interface Readiness {
  readonly groups: readonly Group[]
  readonly ready: readonly Known[]
  /** Groups in which help is likelier than not. */
  readonly breadth: number
  /** Person id -> chance of help. */
  readonly helps: ReadonlyMap<string, number>
}

/** A group that only one or two people are in tells nothing about being covered there. */
const SMALLEST: Readonly<Record<GroupKind, number>> = { organisation: 2, field: 3, place: 3, community: 3 }

/**
 * Who would help if it were needed tomorrow, by organisation, field of work, place and community, largest groups first.
 * @param communities  person id -> number; community names come from elsewhere (community-names.ts)
 * @source docs/coach.md, Readiness
 */
export function readinessOf(people: readonly Known[], communities: ReadonlyMap<string, number>, today: number): Readiness {
  const helps = new Map(people.filter(({ isResting }) => !isResting).map((known) => [known.id, helpOf(known, today)]))
  const shown = people.filter(({ id }) => helps.has(id))
  const organisations = grouped('organisation', shown, employerOf, helps)
  const groups = [
    ...organisations,
    ...grouped('field', shown, ({ title }) => fieldOfWork(title) ?? null, helps),
    ...grouped('place', shown, ({ place }) => place, helps),
    ...grouped('community', shown, ({ id }) => communities.get(id)?.toString() ?? null, helps).map((each) =>
      withColleagues(each, organisations, helps),
    ),
  ]
  const ready = byHelp(shown, helps)
  return { groups, ready, breadth: groups.filter(({ cover }) => cover >= 0.5).length, helps }
}

function grouped(
  kind: GroupKind,
  people: readonly Known[],
  nameOf: (known: Known) => string | null,
  helps: ReadonlyMap<string, number>,
): Group[] {
  const byKey = new Map<string, { name: string; members: Known[] }>()
  for (const known of people) {
    const name = nameOf(known)
    if (name === null) continue
    const key = foldText(name)
    const group = byKey.get(key)
    if (group) group.members.push(known)
    else byKey.set(key, { name, members: [known] })
  }
  return [...byKey]
    .filter(([, { members }]) => members.length >= SMALLEST[kind])
    .map(([key, { name, members }]) => groupOf({ kind, key, name, members }, helps))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
}

function groupOf(of: Pick<Group, 'kind' | 'key' | 'name' | 'members'>, helps: ReadonlyMap<string, number>): Group {
  const ready = byHelp(of.members, helps)
  const cover = 1 - of.members.reduce((miss, { id }) => miss * (1 - helps.get(id)!), 1)
  return { ...of, ready, cover, isThin: ready.length === 1 }
}

const employerOf = ({ organisation }: Known) => (organisation !== null && isEmployer(organisation) ? organisation : null)

/**
 * A community that goes by an organisation's name has everybody who works there, whichever threads they are in: it is covered by the same
 * people as the organisation.
 */
function withColleagues(community: Group, organisations: readonly Group[], helps: ReadonlyMap<string, number>): Group {
  const name = sharedOrganisation(community.members)
  const colleagues = name === undefined ? undefined : organisations.find(({ key }) => key === foldText(name))
  if (!colleagues) return community
  return groupOf({ ...community, members: [...new Set([...community.members, ...colleagues.members])] }, helps)
}

function byHelp(people: readonly Known[], helps: ReadonlyMap<string, number>): Known[] {
  return people.filter(({ id }) => helps.get(id)! >= READY).sort((a, b) => helps.get(b.id)! - helps.get(a.id)! || (a.id < b.id ? -1 : 1))
}

/** Ready people who are the only ready one of their community: with them a whole circle of people would be out of reach. */
export function bridges({ groups }: Readiness): { known: Known; community: Group }[] {
  return groups.filter(({ kind, isThin }) => kind === 'community' && isThin).map((community) => ({ known: community.ready[0]!, community }))
}

/** Groups of three or more that hang on one person, the largest for each such person. */
export function onOneThread({ groups }: Readiness): Group[] {
  const byPerson = new Map<string, Group>()
  for (const group of groups) {
    const only = group.isThin && group.members.length >= 3 ? group.ready[0] : undefined
    if (only && group.members.length > (byPerson.get(only.id)?.members.length ?? 0)) byPerson.set(only.id, group)
  }
  return [...byPerson.values()].sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
}
