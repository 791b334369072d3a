import { type Identity, linkedinIdentity } from '#domain/people/identity.ts'
import { t, tf } from '#language/say.ts'
import { csvRows } from '../csv.ts'
import type { OwnerCandidate } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { nameKey } from './names.ts'

/** So many rows show who takes part in every conversation. */
const ROWS_LOOKED_AT = 5000

/** A profile that may be the owner's: in how many of the things looked at it takes part. */
interface Tally {
  readonly identity: Identity
  count: number
  name?: string
}

/**
 * The owner's profile, which no file of a LinkedIn archive names: one side of every invitation is theirs by its Direction, and
 * their address is common to all conversations. Most likely first; none when the archive is too old to hold addresses.
 */
export async function findProfile(
  files: { readonly invitations?: InputFile; readonly messages?: InputFile },
  name: string | undefined,
): Promise<OwnerCandidate[]> {
  const invited = files.invitations ? await tallyInvitations(files.invitations) : undefined
  const [sure] = invited?.tallies ?? []
  if (invited && sure && sure.count === invited.total) {
    const reason = tf(invited.total, "is the owner's side of the one invitation", "is the owner's side of all {n} invitations")
    return [{ identity: sure.identity, ...nameOf(sure), reason, certain: true }]
  }
  const { tallies, total } = files.messages ? await tallyThreads(files.messages) : { tallies: [], total: 0 }
  const [first, second] = tallies
  if (!first) return []
  const hasOwnName = name !== undefined && first.name !== undefined && nameKey(name) === nameKey(first.name)
  const standsOut = total >= 3 && first.count >= 0.9 * total && first.count > 2 * (second?.count ?? 0)
  return tallies.slice(0, 3).map((tally, index) => ({
    identity: tally.identity,
    ...nameOf(tally),
    reason:
      index === 0 && hasOwnName
        ? t('takes part in {n} of {total} conversations and has the name of the profile', { n: tally.count, total })
        : t('takes part in {n} of {total} conversations', { n: tally.count, total }),
    certain: index === 0 && (standsOut || hasOwnName),
  }))
}

function nameOf({ name }: Tally): { name?: string } {
  return name ? { name } : {}
}

interface Tallied {
  readonly tallies: readonly Tally[]
  readonly total: number
}

async function tallyInvitations(file: InputFile): Promise<Tallied> {
  const count = counter()
  let total = 0
  for await (const row of csvRows(file, ['From', 'To', 'Direction'])) {
    if (row.type === 'problem') continue
    const isOutgoing = /^out/i.test(row.cell('Direction'))
    const identity = linkedinIdentity(row.cell(isOutgoing ? 'inviterProfileUrl' : 'inviteeProfileUrl'))
    if (!identity) continue
    total += 1
    count.add(identity, row.cell(isOutgoing ? 'From' : 'To'))
  }
  return { tallies: count.sorted(), total }
}

async function tallyThreads(file: InputFile): Promise<Tallied> {
  const count = counter()
  const seen = new Set<string>()
  const threads = new Set<string>()
  let looked = 0
  for await (const row of csvRows(file, ['From', 'To', 'Date', 'Content'])) {
    if (++looked > ROWS_LOOKED_AT) break
    if (row.type === 'problem' || /^sponsored/i.test(row.cell('Conversation Title'))) continue
    const thread = row.cell('Conversation ID')
    const sender = linkedinIdentity(row.cell('Sender Profile URL'))
    const recipients = row.cell('Recipient Profile URLs').split(',').map(linkedinIdentity)
    const present = [sender, ...recipients].filter((identity) => identity !== undefined)
    if (present.length < 2) continue
    threads.add(thread)
    for (const identity of present) {
      if (identity === sender) count.name(identity, row.cell('From'))
      if (seen.has(`${thread} ${identity.value}`)) continue
      seen.add(`${thread} ${identity.value}`)
      count.add(identity)
    }
  }
  return { tallies: count.sorted(), total: threads.size }
}

function counter() {
  const tallies = new Map<string, Tally>()
  const tallyOf = (identity: Identity): Tally => {
    const tally = tallies.get(identity.value) ?? { identity, count: 0 }
    tallies.set(identity.value, tally)
    return tally
  }
  return {
    add(identity: Identity, name?: string): void {
      tallyOf(identity).count += 1
      if (name) this.name(identity, name)
    },
    name(identity: Identity, name: string): void {
      tallyOf(identity).name ??= name
    },
    sorted: (): Tally[] => [...tallies.values()].sort((a, b) => b.count - a.count),
  }
}
