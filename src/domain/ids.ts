/** Ids are strings at heart, and branded so that one kind cannot pass for another. */
type Branded<Name extends string> = string & { readonly brand: Name }

export type OwnerId = Branded<'owner'>
export type PersonId = Branded<'person'>
export type RecordId = Branded<'record'>
export type ImportId = Branded<'import'>
export type ChangeId = Branded<'change'>
/** Names one card of Today and stays the same however often Today is asked: `slip-<person id>`. */
export type NudgeId = Branded<'nudge'>

/** Is this a whole id, not the beginning of one? */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
