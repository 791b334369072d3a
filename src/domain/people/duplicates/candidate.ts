import type { Birthday } from '../birthday.ts'
import { identityFromKey } from '../identity.ts'
import { type MailParts, mailPartsOf, nameInLocal } from './address-name.ts'
import { compareNames } from './compare-names.ts'
import { type NameParts, namePartsOf } from './name-parts.ts'

/** Somebody as the sources tell of them. */
export interface Told {
  readonly id: string
  /** Identity keys. */
  readonly keys: readonly string[]
  /** Each name as it was written, with how often. */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  readonly organisations: readonly string[]
  readonly birthdays: readonly Birthday[]
  /** Identity keys that stand in the signatures of their messages. */
  readonly signed: readonly string[]
}

/** The same, made ready for comparing with many. */
export interface Candidate extends Told {
  readonly parts: readonly NameParts[]
  readonly mails: readonly MailParts[]
  /** Folded words of their organisations that tell one from another. */
  readonly firms: readonly string[]
  /** Networks on which they have an account that is told, and those on which only their name is. */
  readonly accounts: ReadonlySet<string>
  readonly namedOn: ReadonlySet<string>
  /** Several people write from it, or a role does: it is nobody's other address by its name. */
  readonly isShared: boolean
}

/** Beside a name that was used a hundred times, one that was used once is a slip of a mail program. */
const SELDOM_SHARE = 0.02
/** What firms are called besides their names. */
const FIRM_WORDS = new Set(
  'inc llc ltd gmbh ag co corp corporation company companies group holding holdings kg sa bv nv plc oy ab as the of and und de la for international global services service solutions consulting partners'.split(
    ' ',
  ),
)
/** Local parts behind which a role stands, and whoever fills it. */
const ROLES =
  /^(?:info|contact|sales|office|legal|hr|payroll|press|media|team|hello|help|admin|administrat(?:or|ion)|accounting|finance|jobs|careers|reception|events?|booking|kontakt|buero|sekretariat|praxis|vorstand|registrar|webmaster|center|traders|desk|group)$/i

export function candidateOf(told: Told): Candidate {
  const used = told.names.reduce((sum, { count }) => sum + count, 0)
  const written = told.names.filter(({ count }) => count >= used * SELDOM_SHARE).map(({ name }) => name)
  const mails = told.keys.filter((key) => key.startsWith('mail:')).map((key) => mailPartsOf(identityFromKey(key).value))
  const parts = unique(written.flatMap((name) => namePartsOf(name) ?? []))
  const spelt = parts.length > 0 ? [] : mails.flatMap(({ local }) => namePartsOf(nameInLocal(local) ?? '') ?? [])
  const firms = [...new Set(told.organisations.flatMap(firmWords))]
  const all = parts.length > 0 ? parts : unique(spelt)
  const { accounts, namedOn } = networksOf(told.keys)
  return { ...told, parts: all, mails, firms, accounts, namedOn, isShared: isShared(mails, written) || isOfSeveral(all) }
}

function networksOf(keys: readonly string[]): Pick<Candidate, 'accounts' | 'namedOn'> {
  const accounts = new Set<string>()
  const namedOn = new Set<string>()
  for (const key of keys) {
    const [kind = '', network = ''] = key.split(':')
    if (kind === 'linkedin') accounts.add('linkedin')
    else if (kind === 'account' || kind === 'handle') accounts.add(network)
    else if (kind === 'hidden') namedOn.add(network)
  }
  return { accounts, namedOn }
}

export function firmWords(organisation: string): string[] {
  const words = organisation.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 2 && !FIRM_WORDS.has(word))
}

function isShared(mails: readonly MailParts[], names: readonly string[]): boolean {
  if (mails.some(({ local }) => local.split(/[._-]+/).some((word) => ROLES.test(word)))) return true
  return names.some((name) => /\b(?:and|und|et|team|desk|department|office)\b|&|\+/i.test(name))
}

/** Two names that cannot be one person's, both in use: a family's address, or somebody who writes for their boss. */
function isOfSeveral(parts: readonly NameParts[]): boolean {
  const whole = parts.filter(({ last }) => last !== '')
  return whole.some((a, at) => whole.slice(at + 1).some((b) => compareNames(a, b).likeness === 'different'))
}

function unique(parts: readonly NameParts[]): NameParts[] {
  return [...new Map(parts.map((each) => [`${each.first}|${each.middle.join(' ')}|${each.last}|${each.generation ?? ''}`, each])).values()]
}
