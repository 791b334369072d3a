import type { NetworkPage } from '#contract/network.ts'
import { forLocale } from '#language/language.ts'

export type ListedBy = 'name' | 'community' | 'ties' | 'warmth'

/** One person of the map as a row. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly community: string | null
  /** Names of who they are tied to, people and organisations, the easiest tie first. */
  readonly closest: readonly string[]
  readonly warmth: number
  /** What they join, of a bridge. */
  readonly bridge: string | undefined
}

/** Everybody on the map: by name and community from a to z (in none last), by ties and warmth the most first; then by name. */
export function listed(page: NetworkPage, by: ListedBy): ListedPerson[] {
  const { people, communities, organisations } = page
  const nameAt = (place: number) => people.name[place] ?? organisations[place - people.id.length]?.name ?? ''
  const bridges = new Map(page.bridges.map(({ person, words }) => [person, words]))
  const ties: { to: number; ease: number }[][] = people.id.map(() => [])
  for (let i = 0; i < page.ties.length; i += 3) {
    const [a, b, ease] = [page.ties[i]!, page.ties[i + 1]!, page.ties[i + 2]!]
    ties[a]?.push({ to: b, ease })
    ties[b]?.push({ to: a, ease })
  }
  const rows = people.id.map((id, place) => ({
    id,
    name: people.name[place]!,
    organisation: people.organisation[place]!,
    community: communities[people.community[place]!]?.name ?? null,
    closest: ties[place]!.sort((a, b) => b.ease - a.ease).map(({ to }) => nameAt(to)),
    warmth: people.warmth[place]!,
    bridge: bridges.get(place),
  }))
  const order = forLocale('names', (tag) => new Intl.Collator(tag, { sensitivity: 'base' }))
  const byName = (a: ListedPerson, b: ListedPerson) => order.compare(a.name, b.name)
  const compare: Record<ListedBy, (a: ListedPerson, b: ListedPerson) => number> = {
    name: byName,
    community: (a, b) => Number(a.community === null) - Number(b.community === null) || order.compare(a.community ?? '', b.community ?? ''),
    ties: (a, b) => b.closest.length - a.closest.length,
    warmth: (a, b) => b.warmth - a.warmth,
  }
  return rows.sort((a, b) => compare[by](a, b) || byName(a, b))
}
