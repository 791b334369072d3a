/** Ids are strings at heart, and branded so that one kind cannot pass for another. */
type Branded<Name extends string> = string & { readonly brand: Name }

export type OwnerId = Branded<'owner'>
export type PersonId = Branded<'person'>
export type RecordId = Branded<'record'>
export type ImportId = Branded<'import'>
export type ChangeId = Branded<'change'>
/** Names one card of Today and stays the same however often Today is asked: `slip-<person id>`. */
export type NudgeId = Branded<'nudge'>
