import { isListAddress, isRobotAddress } from '#domain/people/robots.ts'
import { t } from '#language/say.ts'
import type { OwnerCandidate } from '../importer.ts'
import type { AddressEvidence, Evidence } from './owner-evidence.ts'

/** Fewer mails than this prove nothing. */
const FEW = 5
/** A share of the mails that leaves no room for a second owner. */
const MOST = 0.7
/** Candidates shown when nothing is certain. */
const SHOWN = 8

interface Known extends AddressEvidence {
  readonly address: string
  readonly name: string | undefined
}

/**
 * Who the owner seems to be by what the mails say, most likely first.
 *
 * Certain is who wrote most of the mails in sent folders, else to whom most were delivered, else who takes part in most mails
 * while nobody else comes near; and of the others an address that wrote in the sent folders too, or nearly the same at the same
 * domain, under the same name. Several mailboxes of several people leave nobody certain.
 */
export function ownersBy(evidence: Evidence): OwnerCandidate[] {
  const known = [...evidence.addresses].map(([address, found]) => ({ ...found, address, name: commonest(found.names) }))
  const humans = known.filter(({ address }) => !isRobotAddress(address) && !isListAddress(address) && !evidence.lists.has(address))
  const ranked = humans.map((one) => ({ one, score: score(one, evidence) })).toSorted((a, b) => b.score - a.score)
  const first = ranked[0]?.one
  if (!first) return []
  const family = humans.filter((one) => one === first || isSamePerson(first, one))
  const isCertain = certain(family, humans, evidence)
  const owners = family.toSorted((a, b) => score(b, evidence) - score(a, evidence)).map((one) => candidate(one, evidence, isCertain))
  if (isCertain) return owners
  const others = ranked.filter(({ one, score }) => !family.includes(one) && score >= ranked[0]!.score / 4)
  return [...owners, ...others.slice(0, SHOWN).map(({ one }) => candidate(one, evidence, false))]
}

function score({ sent, from, received, delivered }: Known, { mails, sentMails, deliveredMails }: Evidence): number {
  const share = (part: number, whole: number) => (whole < FEW ? 0 : part / whole)
  return 4 * share(sent, sentMails) + 2 * share(delivered, deliveredMails) + (from + received) / Math.max(1, mails)
}

function certain(family: readonly Known[], humans: readonly Known[], { mails, sentMails, deliveredMails }: Evidence): boolean {
  const sum = (part: (one: Known) => number) => family.reduce((total, one) => total + part(one), 0)
  if (sentMails >= FEW && sentMails >= mails / 100) return sum(({ sent }) => sent) >= sentMails * MOST
  if (deliveredMails >= FEW && deliveredMails >= mails / 4) return sum(({ delivered }) => delivered) >= deliveredMails * MOST
  const takesPart = ({ from, received }: Known) => from + received
  const next = Math.max(0, ...humans.filter((one) => !family.includes(one)).map(takesPart))
  return mails >= 4 * FEW && sum(takesPart) >= mails * MOST && next < mails / 3
}

/** The same name, and good reason to think it the same person and not a namesake. */
function isSamePerson(owner: Known, other: Known): boolean {
  if (owner.sent > 0 && other.sent >= 3 && isSameName(owner.name, other.name)) return true
  const [local, domain] = parts(owner.address)
  const [otherLocal, otherDomain] = parts(other.address)
  if (domain !== otherDomain && !domain.endsWith(`.${otherDomain}`) && !otherDomain.endsWith(`.${domain}`)) return false
  return isSameName(owner.name, other.name) && isVariant(local, otherLocal)
}

function parts(address: string): [string, string] {
  const at = address.lastIndexOf('@')
  return [address.slice(0, at), address.slice(at + 1)]
}

/** "Example, Ada B." and "Ada B Example" are one name: the same words of more than a letter, in any order. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu)
      ?.toSorted()
      .join(' ')
  const key = one === undefined ? undefined : plain(one)
  return key !== undefined && other !== undefined && plain(other) === key
}

/** "ada.example" and "b..example" share their longest word; "aexampl2" begins with the initial and the family name. */
function isVariant(local: string, other: string): boolean {
  const words = (text: string) => text.match(/\p{L}{3,}/gu) ?? []
  const longest = words(local).toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined) return false
  return other.includes(longest) || words(other).some((word) => word.slice(1, 6) === longest.slice(0, 5) && word[0] === local[0])
}

function commonest(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

function candidate({ address, name, ...part }: Known, { mails, sentMails, deliveredMails }: Evidence, isCertain: boolean): OwnerCandidate {
  const reason =
    part.sent > 0
      ? t('wrote {n} of {total} messages in folders of sent mail', { n: part.sent, total: sentMails })
      : part.delivered > 0
        ? t('{n} of {total} messages were delivered to this address', { n: part.delivered, total: deliveredMails })
        : t('takes part in {n} of {total} messages', { n: part.from + part.received, total: mails })
  return { identity: { kind: 'mail', value: address }, ...(name && { name }), reason, certain: isCertain }
}
