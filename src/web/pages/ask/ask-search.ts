/** What is asked about, kept in the address: a need in words, or people by id. */
export interface AskSearch {
  readonly need?: string
  /** Ids, with commas between. */
  readonly people?: string
}

/** Reads the address; what does not fit is dropped, never an error. */
export function readAskSearch(search: Record<string, unknown>): AskSearch {
  const text = (value: unknown, longest: number) => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, longest) : undefined)
  const need = text(search.need, 500)
  const people = text(search.people, 2000)
  return need ? { need } : people ? { people } : {}
}
