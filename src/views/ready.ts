import type { ReadyPage } from '#contract/ready.ts'
import type { Known } from '#domain/coach/known.ts'
import { communityName, communityNameBeside } from '#domain/coach/readiness/community-names.ts'
import { fieldInWords } from '#domain/coach/readiness/fields-of-work.ts'
import { LIKELY, READY } from '#domain/coach/readiness/help.ts'
import { bridges, type Group, onOneThread, type Readiness, readinessOf } from '#domain/coach/readiness/readiness.ts'
import { askableInWords, readyHint, readySentence } from '#domain/coach/readiness/ready-words.ts'
import { widest } from '#domain/coach/readiness/widen.ts'
import { isEmployer } from '#domain/people/employer.ts'
import { foldText } from '#domain/people/names.ts'
import { chanceInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import { listCommunities } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { isHeard } from './hearing.ts'
import { keptForReaders } from './kept.ts'
import type { Network } from './network.ts'
import { rowsOf } from './rows.ts'
import { seeReach } from './today.ts'

const MOST_DRAWN = 12
const MOST_IN_A_DRAWING = 60
const MOST_GROUPS = 20
const MOST_BRIDGES = 10

/** Who would help if it were needed tomorrow. Made once and kept until the data changes. */
export const seeReady: (ctx: Context) => Promise<ReadyPage> = keptForReaders(makePage)

async function makePage(ctx: Context, { people, today }: Network): Promise<ReadyPage> {
  const { asOf } = await seeReach(ctx)
  if (!(await isHeard(ctx))) return untold(people, asOf)
  const readiness = named(readinessOf(people, await listCommunities(ctx.db, ctx.ownerId), today))
  const found = bridges(readiness).slice(0, MOST_BRIDGES)
  const wide = widest(readiness, people, today)
  const rows = new Map((await rowsOf(ctx, [...new Set([...found, ...wide].map(({ known }) => known))])).map((row) => [row.id, row]))
  const communities = readiness.groups.filter(({ kind }) => kind === 'community')
  const organisations = new Set(
    readiness.ready.flatMap(({ organisation }) => (organisation !== null && isEmployer(organisation) ? foldText(organisation) : [])),
  )
  const covered = communities.filter(({ ready }) => ready.length > 0)
  const figures = {
    ...askableOf(readiness.ready, readiness),
    organisations: organisations.size,
    communities: covered.length,
  }
  return {
    sentence: readySentence(figures, people),
    hint: readyHint(people),
    asOf,
    ...figures,
    // Where it would be found comes first; then where it would not, the largest first.
    drawn: [...covered, ...communities.filter(({ ready }) => ready.length === 0)]
      .slice(0, MOST_DRAWN)
      .map((community) => drawnOf(community, readiness)),
    groups: readiness.groups
      .filter(({ kind }) => kind !== 'community')
      .slice(0, MOST_GROUPS)
      .map((group) => groupOf(group, readiness)),
    thin: onOneThread(readiness)
      .filter((group) => !found.some((bridge) => isWithin(group, bridge)))
      .slice(0, MOST_GROUPS)
      .map((group) => ({ ...groupOf(group, readiness), person: nameOf(group.ready[0]!) })),
    bridges: found.map(({ known, community }) => ({
      person: rows.get(known.id)!,
      community: communityNameBeside(community.members, known.id),
    })),
    widen: wide.map(({ known, words }) => ({ person: rows.get(known.id)!, words })),
  }
}

/** The only one of a group who is the only way into the community around it is told of once. */
function isWithin({ members, ready }: Group, { known, community }: ReturnType<typeof bridges>[number]): boolean {
  return ready[0]?.id === known.id && members.every((member) => community.members.includes(member))
}

/** Without what others wrote nobody can be said to help, or not to. */
function untold(people: readonly Known[], asOf: string | null): ReadyPage {
  const nothing = { ready: 0, likely: 0, organisations: 0, communities: 0, drawn: [], groups: [], thin: [], bridges: [], widen: [] }
  return { sentence: readySentence(nothing, people), hint: readyHint(people), asOf, ...nothing }
}

/** Communities are known by number and fields of work by a code; for people both have names. */
function named(readiness: Readiness): Readiness {
  return {
    ...readiness,
    groups: readiness.groups.map((group) => ({ ...group, name: groupName(group) })),
  }
}

function groupName({ kind, name, members }: Group): string {
  if (kind === 'community') return communityName(members)
  return kind === 'field' ? fieldInWords(name) : name
}

function groupOf(group: Group, readiness: Readiness): ReadyPage['groups'][number] {
  const { kind, name, members, ready, cover } = group
  return { kind, name, people: members.length, ready: ready.length, cover, words: coverWords(group, readiness) }
}

const askableOf = (ready: readonly Known[], { helps }: Readiness) => ({
  ready: ready.length,
  likely: ready.filter(({ id }) => helps.get(id)! >= LIKELY).length,
})

function coverWords({ ready, cover }: Pick<Group, 'ready' | 'cover'>, readiness: Readiness): string {
  const who = askableInWords(askableOf(ready, readiness))
  if (ready.length === 0) return who
  const chance = chanceInWords(cover)
  return ready.length === 1
    ? t('{who}; that they help is {chance}', { who, chance })
    : t('{who}; that one of them helps is {chance}', { who, chance })
}

function drawnOf(community: Group, readiness: Readiness): ReadyPage['drawn'][number] {
  const { helps } = readiness
  const { name, members, cover } = community
  const byHelp = members.toSorted(
    (a, b) => helps.get(b.id)! - helps.get(a.id)! || b.tie.longStrengthSum - a.tie.longStrengthSum || (a.id < b.id ? -1 : 1),
  )
  const people = byHelp.slice(0, MOST_IN_A_DRAWING).map((known) => ({
    ...nameOf(known),
    organisation: known.organisation,
    isReady: helps.get(known.id)! >= READY,
  }))
  return { name, size: members.length, cover, words: coverWords(community, readiness), people }
}

const nameOf = ({ id, name }: Known) => ({ id, name })
