import { useSyncExternalStore } from 'react'

/** Places in dialogs that are open, the last opened last. What stands outside a modal dialog can be neither seen well nor used. */
let places: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

function keep(changed: readonly HTMLElement[]): void {
  places = changed
  for (const listener of listeners) listener()
}

/** Offers a place for what is said while its dialog is open. @returns how to take it back */
export function offerToastPlace(place: HTMLElement): () => void {
  keep([...places, place])
  return () => keep(places.filter((each) => each !== place))
}

/** Where what is said stands: in the dialog that was opened last, if one is open. */
export function useToastPlace(): HTMLElement | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => places.at(-1),
  )
}
