/** A subject, then what is said in turn, beginning with whoever starts. Gaps and choices are filled in by grammar.ts. */
export type Conversation = readonly [subject: string, ...said: string[]]
