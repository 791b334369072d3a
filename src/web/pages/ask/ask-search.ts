import { ASKED_AT_ONCE, MOST_ASKED } from '#domain/coach/ask/how-many.ts'

/** What is asked about, kept in the address: a need in words, or people by id. */
export interface AskSearch {
  readonly need?: string
  /** Ids, with commas between. */
  readonly people?: string
  /** So many of those who could help are shown; a first dozen unless said. */
  readonly most?: number
}

/** Reads the address; what does not fit is dropped, never an error. */
export function readAskSearch(search: Record<string, unknown>): AskSearch {
  const text = (value: unknown, longest: number) => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, longest) : undefined)
  const need = text(search.need, 500)
  const people = text(search.people, 2000)
  const most =
    typeof search.most === 'number' && Number.isInteger(search.most)
      ? Math.min(Math.max(search.most, ASKED_AT_ONCE), MOST_ASKED)
      : ASKED_AT_ONCE
  return need ? { need, ...(most > ASKED_AT_ONCE ? { most } : {}) } : people ? { people } : {}
}
