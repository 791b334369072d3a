import { createContext, useContext } from 'react'

/** Somebody the log sheet begins with. */
export interface Named {
  readonly id: string
  readonly name: string
}

export interface Toast {
  readonly sentence: string
  /** How to take it back, in the order it was made; none when nothing was changed. */
  readonly changeIds?: readonly string[]
  readonly isFailure?: boolean
}

/** What any page may ask of the frame around it. */
export interface Desk {
  /** With `card`, logging also finishes that card of Today. */
  readonly openLog: (people?: readonly Named[], tag?: 'give' | 'ask', card?: string) => void
  readonly openPalette: () => void
  readonly say: (toast: Toast) => void
  readonly undo: (changeIds: readonly string[]) => void
  /** The calendar day and zone that count, from the server. */
  readonly on: string
  readonly zone: string
}

const nothing = () => undefined

export const DeskContext = createContext<Desk>({
  openLog: nothing,
  openPalette: nothing,
  say: nothing,
  undo: nothing,
  on: new Date().toISOString().slice(0, 10),
  zone: 'UTC',
})

export const useDesk = () => useContext(DeskContext)
