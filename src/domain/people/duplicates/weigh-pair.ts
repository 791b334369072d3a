import type { Birthday } from '../birthday.ts'
import { localFits } from './address-name.ts'
import type { Candidate } from './candidate.ts'
import { compareNames, type NameLikeness, type NamesCompared } from './compare-names.ts'
import { looseWord, type NameParts } from './name-parts.ts'

/** One thing that speaks for two people being one, or against it. */
export interface Reason {
  readonly kind: ReasonKind
  /** Above nought it speaks for one person. */
  readonly weight: number
}

export type ReasonKind =
  | `name-${NameLikeness}`
  | 'second-name-agrees'
  | 'second-name-conflicts'
  | 'generation-conflicts'
  | 'rare-name'
  | 'common-name'
  | 'address-of-name'
  | 'same-local-part'
  | 'same-firm'
  | 'firm-of-address'
  | 'only-one-there'
  | 'named-in-signature'
  | 'same-in-signatures'
  | 'same-birthday'
  | 'other-birthday'
  | 'two-accounts'
  | 'same-threads'
  | 'same-message'
  | 'shared-address'
  | 'colleagues-of-one-name'

/** `certain`: joined at once. `likely`: shown to the owner. */
export type Verdict = 'certain' | 'likely' | 'no'

export interface Weighed {
  readonly verdict: Verdict
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** How rare names are among everybody on record: how many people bear them. */
export interface Bearers {
  /** Of a last name, as `looseWord` gives it. */
  ofLast(last: string): number
  /** Of a last name among addresses of one site. */
  ofLastAt(last: string, site: string): number
  /** How many accounts of one network bear a first and last name. */
  accountsNamed(network: string, name: NameParts): number
}

/** What passed with both: in one message, in one conversation. */
export interface Together {
  readonly messages: number
  readonly threads: number
}

/**
 * What each kind of evidence weighs, in the natural logarithm of odds as far as the labelled pairs of evaluation/identity bear it out, else
 * by judgement: a full name is much, and never enough by itself.
 */
const NAME: Readonly<Record<NameLikeness, number>> = {
  same: 5,
  turned: 4,
  nickname: 4,
  middle: 4,
  spelling: 3,
  initial: 2.5,
  married: 2,
  'one-word': 0.5,
  different: -9,
}
const CERTAIN = 7.5
const LIKELY = 3.5
/** Whatever else speaks for it: a person decides. */
const FORBIDS: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'second-name-conflicts',
  'generation-conflicts',
  'other-birthday',
  'two-accounts',
  'shared-address',
  'colleagues-of-one-name',
  'name-married',
  'name-one-word',
  'name-initial',
  'name-middle',
])
/**
 * Besides the name something else has to speak for it. That an address is made from the name is no such thing: everybody's is, also that of
 * another person of the name; inside one firm `same-firm` stands beside it.
 */
const INDEPENDENT: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'same-firm',
  'firm-of-address',
  'same-birthday',
  'only-one-there',
  'named-in-signature',
  'same-in-signatures',
])
/** They speak of two people, not only of too little to tell. */
const CONFLICTS: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'second-name-conflicts',
  'generation-conflicts',
  'other-birthday',
  'two-accounts',
])

/** Whether two people on record are one, with what speaks for it and against it; the weightiest first. */
export function weighPair(a: Candidate, b: Candidate, bearers: Bearers): Weighed {
  const best = bestNames(a, b)
  if (best === undefined) return ofAddressesAlone(a, b)
  if (best.compared.likeness === 'different') return { verdict: 'no', score: NAME.different, reasons: [] }
  const reasons = [
    ...nameReasons(best.compared),
    ...rarity(best.name, a, b, bearers, best.compared),
    ...networkReasons(best, a, b, bearers),
    ...addressReasons(a, b),
    ...signatureReasons(a, b),
    ...factReasons(a, b),
  ].toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
  const isForbidden = reasons.some(({ kind }) => FORBIDS.has(kind)) || !reasons.some(({ kind }) => INDEPENDENT.has(kind))
  const verdict = score >= CERTAIN && !isForbidden ? 'certain' : score >= LIKELY ? 'likely' : 'no'
  return { verdict, score, reasons }
}

/** Whether something speaks of two people. What is joined through a third must not hold such a pair. */
export function isConflict({ verdict, reasons, score }: Weighed): boolean {
  return (verdict === 'no' && score < 0) || reasons.some(({ kind }) => CONFLICTS.has(kind))
}

/**
 * One has no name: a signature that names the address of the other, or one local part on two machines of one firm ("ada@mail.firm.example" and
 * "ada@firm.example"), and they are likely one person's.
 */
function ofAddressesAlone(a: Candidate, b: Candidate): Weighed {
  const signed = signatureReasons(a, b)
  if (signed[0]?.kind === 'named-in-signature') return { verdict: 'likely', score: signed[0].weight, reasons: signed }
  const isOne = a.mails.some(
    ({ local, site, isPublic }) => !isPublic && local.length >= 4 && b.mails.some((other) => other.local === local && other.site === site),
  )
  return isOne
    ? { verdict: 'likely', score: 4, reasons: [{ kind: 'same-local-part', weight: 4 }] }
    : { verdict: 'no', score: 0, reasons: [] }
}

interface Best {
  readonly name: NameParts
  readonly compared: NamesCompared
}

function bestNames(a: Candidate, b: Candidate): Best | undefined {
  let best: (Best & { readonly weight: number }) | undefined
  for (const one of a.parts)
    for (const other of b.parts) {
      const compared = compareNames(one, other)
      const weight = nameReasons(compared).reduce((sum, reason) => sum + reason.weight, 0)
      if (best === undefined || weight > best.weight) best = { name: one.last === '' ? other : one, compared, weight }
    }
  return best
}

function nameReasons({ likeness, middle, generation }: NamesCompared): Reason[] {
  return [
    { kind: `name-${likeness}`, weight: NAME[likeness] },
    ...(middle === 'agrees' && likeness !== 'middle' ? [{ kind: 'second-name-agrees', weight: 1.5 } as const] : []),
    ...(middle === 'conflicts' ? [{ kind: 'second-name-conflicts', weight: -5 } as const] : []),
    ...(generation === 'conflicts' ? [{ kind: 'generation-conflicts', weight: -6 } as const] : []),
  ]
}

/** Who shares a rare last name and a first is the same more surely than one of ten Smiths. */
function rarity(name: NameParts, a: Candidate, b: Candidate, bearers: Bearers, { likeness, middle }: NamesCompared): Reason[] {
  if (name.last === '') return []
  const last = looseWord(name.last)
  const all = bearers.ofLast(last)
  const site = a.mails.find(({ site, isPublic }) => !isPublic && b.mails.some((other) => other.site === site))?.site
  const colleagues = site === undefined ? 0 : bearers.ofLastAt(last, site)
  // A firm gives two people of one name two addresses: where others there share the last name and no second name tells, a person decides.
  const mayBeColleagues = site !== undefined && colleagues > 2 && middle === 'silent' && likeness !== 'middle'
  return [
    ...(all <= 2 ? [{ kind: 'rare-name', weight: 1.5 } as const] : all > 6 ? [{ kind: 'common-name', weight: -1 } as const] : []),
    ...(mayBeColleagues ? [{ kind: 'colleagues-of-one-name', weight: -1 } as const] : []),
  ]
}

/**
 * Somebody whom a network names without saying which account: in a conversation, in a list of friends. Where one account there bears the
 * name, it is theirs; where none does, two conversations with the same full name are with the same person.
 */
function networkReasons({ name, compared }: Best, a: Candidate, b: Candidate, bearers: Bearers): Reason[] {
  if (compared.likeness !== 'same' || name.last === '' || name.first.length < 2) return []
  const isOnlyOne = [
    [a, b],
    [b, a],
  ].some(([one, other]) =>
    [...one!.namedOn].some((network) => {
      if (one!.accounts.has(network)) return false
      const bearing = bearers.accountsNamed(network, name)
      return other!.accounts.has(network) ? bearing === 1 : other!.namedOn.has(network) && bearing === 0
    }),
  )
  return isOnlyOne ? [{ kind: 'only-one-there', weight: 4 }] : []
}

function addressReasons(a: Candidate, b: Candidate): Reason[] {
  const fits = fitOf(a, b) ?? fitOf(b, a)
  const isSameLocal = a.mails.some(({ local, domain }) =>
    b.mails.some((other) => other.local === local && other.domain !== domain && local.length >= 5),
  )
  return [
    ...(fits ? [{ kind: 'address-of-name', weight: fits === 'full' ? 2 : 1.5 } as const] : []),
    ...(isSameLocal ? [{ kind: 'same-local-part', weight: 2 } as const] : []),
    ...(a.isShared || b.isShared ? [{ kind: 'shared-address', weight: -2 } as const] : []),
  ]
}

/** Who signs with the other's address has it too, or writes for them; the names tell which. */
function signatureReasons(a: Candidate, b: Candidate): Reason[] {
  if (a.signed.length === 0 && b.signed.length === 0) return []
  if (a.signed.some((key) => b.keys.includes(key)) || b.signed.some((key) => a.keys.includes(key)))
    return [{ kind: 'named-in-signature', weight: 4 }]
  return a.signed.some((key) => b.signed.includes(key)) ? [{ kind: 'same-in-signatures', weight: 2.5 }] : []
}

/** An address of one is made from a name of the other, where that one has a name of their own. */
function fitOf(a: Candidate, b: Candidate): 'full' | 'part' | undefined {
  const found = a.mails.flatMap(({ local }) => b.parts.flatMap((name) => localFits(local, name) ?? []))
  return found.includes('full') ? 'full' : found[0]
}

function factReasons(a: Candidate, b: Candidate): Reason[] {
  const isSameSite = a.mails.some(({ site, isPublic }) => !isPublic && b.mails.some((other) => other.site === site))
  const isSameFirm = a.firms.some((word) => b.firms.includes(word))
  const isFirmOfAddress = [
    [a, b],
    [b, a],
  ].some(([one, other]) =>
    one!.mails.some(({ site, isPublic }) => !isPublic && other!.firms.some((word) => site.split('.')[0]!.includes(word))),
  )
  const birthdays = birthdayReason(a.birthdays, b.birthdays)
  return [
    ...(isSameSite || isSameFirm ? [{ kind: 'same-firm', weight: 1.5 } as const] : []),
    ...(isFirmOfAddress && !isSameSite ? [{ kind: 'firm-of-address', weight: 1.5 } as const] : []),
    ...(birthdays ? [birthdays] : []),
    ...(haveTwoAccounts(a, b) ? [{ kind: 'two-accounts', weight: -3 } as const] : []),
  ]
}

function birthdayReason(a: readonly Birthday[], b: readonly Birthday[]): Reason | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  const isSame = a.some((one) =>
    b.some((other) => one.month === other.month && one.day === other.day && (!one.year || !other.year || one.year === other.year)),
  )
  return isSame ? { kind: 'same-birthday', weight: 4 } : { kind: 'other-birthday', weight: -5 }
}

/** Two profiles of one network: hardly anybody keeps two. */
function haveTwoAccounts(a: Candidate, b: Candidate): boolean {
  const networks = ({ keys }: Candidate) =>
    keys.flatMap((key) => {
      const [kind, network] = key.split(':')
      return kind === 'linkedin' ? ['linkedin'] : kind === 'account' ? [network!] : []
    })
  return networks(a).some((network) => networks(b).includes(network))
}

/**
 * A likely pair with what passed with both, for the order in which the owner is asked. It decides nothing by itself: once two are joined, it
 * could no longer be told apart.
 */
export function withTogether(weighed: Weighed, together: Together): Weighed {
  const reasons = [...weighed.reasons, ...togetherReasons(together)]
  return { ...weighed, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) }
}

function togetherReasons({ messages, threads }: Together): Reason[] {
  // Who is written to twice in one message has two addresses seldom; two people of one name more often.
  if (messages > 0) return [{ kind: 'same-message', weight: -1.5 }]
  return threads > 0 ? [{ kind: 'same-threads', weight: threads > 2 ? 1.5 : 1 }] : []
}
