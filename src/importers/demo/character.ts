/** Somebody we invent. Addresses end in .example, numbers are from ranges that the regulators keep for fiction. */
export interface Character {
  /** `amara-okonjo`: seeds everything drawn for them, and is their name on LinkedIn. */
  readonly id: string
  readonly name: string
  readonly organisation?: string
  readonly title?: string
  readonly place?: string
  /** The first is the one they write from. */
  readonly mails: readonly string[]
  readonly isOnLinkedin: boolean
  /** E.164. */
  readonly phone?: string
  /** On Mastodon. */
  readonly handle?: string
  /** Days from today to their next birthday, and the age it brings where the year is known. */
  readonly birthday?: { readonly inDays: number; readonly turns?: number }
  /** How many days ago they connected. */
  readonly connectedAgo?: number
  readonly isInAddressBook: boolean
  readonly nickname?: string
  readonly note?: string
  readonly groups?: readonly string[]
  readonly related?: readonly { readonly name: string; readonly relation: string }[]
}

/** What is written down of a main character; cast.ts adds the rest. */
export type Sketch = Partial<Omit<Character, 'id'>> & Pick<Character, 'name'>
