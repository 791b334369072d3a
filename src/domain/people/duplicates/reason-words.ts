import { type Phrase, t } from '#language/say.ts'
import type { Reason, ReasonKind } from './weigh-pair.ts'

const WORDS = {
  'name-same': 'the same name',
  'name-turned': 'the same name, turned round',
  'name-nickname': 'the same last name, and one first name is short for the other',
  'name-middle': 'the same last name, and one goes by the other’s second name',
  'name-spelling': 'names that sound alike',
  'name-initial': 'the same last name, and first names that agree as far as they are told',
  'name-married': 'the same first name, and a part of the last',
  'name-one-word': 'one is called by a single word of the other’s name',
  'name-different': 'different names',
  'second-name-agrees': 'second names agree',
  'second-name-conflicts': 'second names differ',
  'generation-conflicts': 'one is the younger of two',
  'rare-name': 'nobody else here has this last name',
  'common-name': 'many here have this last name',
  'address-of-name': 'the address of one is made of the other’s name',
  'same-local-part': 'the same before the @',
  'same-firm': 'the same firm',
  'firm-of-address': 'the address of one is of the other’s firm',
  'only-one-there': 'nobody else on that network has this name',
  'named-in-signature': 'the signature of one names an address or number of the other',
  'same-in-signatures': 'both sign with the same address or number',
  'same-birthday': 'the same birthday',
  'other-birthday': 'different birthdays',
  'two-accounts': 'two profiles on one network',
  'same-threads': 'they stand in the same conversations',
  'same-message': 'both were written to in one message',
  'shared-address': 'one address is used by several, or by a role',
  'colleagues-of-one-name': 'others at the firm have this last name too',
} as const satisfies Readonly<Record<ReasonKind, Phrase>>

/** What speaks for two people being one and what against it, in words, the weightiest first. */
export function reasonsInWords(reasons: readonly Reason[]): { readonly for: readonly string[]; readonly against: readonly string[] } {
  const words = (side: (weight: number) => boolean) => reasons.filter(({ weight }) => side(weight)).map(({ kind }) => t(WORDS[kind]))
  return { for: words((weight) => weight > 0), against: words((weight) => weight < 0) }
}
