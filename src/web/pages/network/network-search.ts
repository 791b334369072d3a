/** What the map shows, kept in the address. */
export interface NetworkSearch {
  readonly view?: 'list'
  /** A way to somebody, from the owner or from somebody. Ids. */
  readonly to?: string
  readonly from?: string
  /** Who is looked at, and who is chosen with them. Ids. */
  readonly person?: string
  readonly with?: string
  /** Key of an organisation that is looked at. */
  readonly organisation?: string
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads the address; what does not fit is dropped, never an error. */
export function readNetworkSearch(search: Record<string, unknown>): NetworkSearch {
  const id = (name: 'to' | 'from' | 'person' | 'with') => {
    const value = search[name]
    return typeof value === 'string' && ID.test(value) ? { [name]: value } : {}
  }
  const organisation = typeof search.organisation === 'string' ? { organisation: search.organisation.slice(0, 500) } : {}
  return {
    ...organisation,
    ...(search.view === 'list' ? { view: 'list' } : {}),
    ...id('to'),
    ...id('from'),
    ...id('person'),
    ...id('with'),
  }
}
