import type { Identity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { OwnerCandidate } from '../importer.ts'
import { isGone, sameName } from './names.ts'
import type { Thread } from './threads.ts'

interface CommonNames {
  /** Who takes part in every conversation, as written. */
  readonly names: readonly string[]
  readonly threads: number
  /** How many names there are in all. */
  readonly people: number
}

/** Nobody marks the owner inside messages: it is who takes part in every conversation. */
function commonNames(threads: Iterable<Thread>): CommonNames {
  const byId = new Map<string, Set<string>>()
  const written = new Map<string, string>()
  for (const { id, participants } of threads) {
    const names = participants.filter((name) => !isGone(name))
    // Threads of gone people have nobody but the owner, or nobody at all.
    if (names.length === 0) continue
    for (const name of names) if (!written.has(sameName(name))) written.set(sameName(name), name)
    byId.set(id, new Set([...names.map(sameName), ...(byId.get(id) ?? [])]))
  }
  const [first, ...rest] = byId.values()
  const common = [...(first ?? [])].filter((name) => rest.every((names) => names.has(name)))
  return { names: common.map((name) => written.get(name) ?? name), threads: byId.size, people: written.size }
}

/** One conversation has both sides in all of it; so have two with the same person, and there may be exports that do not list the owner. */
function isCertain({ names, threads, people }: CommonNames): boolean {
  return names.length === 1 && threads > 1 && people > 2
}

/** Who may own an archive without a profile: whoever takes part in every conversation, five at most. */
export function commonOwners(threads: Iterable<Thread>, identityOf: (name: string, certain: boolean) => Identity): OwnerCandidate[] {
  const common = commonNames(threads)
  const certain = isCertain(common)
  const reason = certain
    ? t('takes part in all {n} conversations', { n: common.threads })
    : t('takes part in every conversation of this archive')
  return common.names.slice(0, 5).map((name) => ({ identity: identityOf(name, certain), name, reason, certain }))
}

/**
 * All names the owner goes by, as `sameName` has them: those of the profile, those confirmed before, and, where conversations have
 * none of these, the one that takes part in every one.
 */
export function ownNames(
  told: readonly string[],
  threads: Iterable<Thread>,
  me: ReadonlySet<string>,
  channel: string,
): ReadonlySet<string> {
  const names = new Set([...told, ...confirmedNames(me, channel)].map(sameName))
  const all = [...threads]
  if (all.some(({ participants }) => participants.some((name) => names.has(sameName(name))))) return names
  const common = commonNames(all)
  if (isCertain(common)) names.add(sameName(common.names[0]!))
  return names
}

/** Own names that were confirmed before, as keys of hidden identities tell them: `hidden:facebook::Ada`. */
function confirmedNames(me: ReadonlySet<string>, channel: string): string[] {
  const begin = `hidden:${channel}::`
  return [...me].filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length))
}
