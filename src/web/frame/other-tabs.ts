import type { QueryClient } from '@tanstack/react-query'

/** Other tabs of this browser that show the same data; none where a browser has no such thing. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('tend')

/** Has this page ask anew after a change, and tells the other tabs to do the same. */
export async function askAnew(queries: QueryClient): Promise<void> {
  channel?.postMessage('changed')
  await queries.invalidateQueries()
}

/** Asks anew whenever another tab has changed something. @returns how to stop listening */
export function listenToOtherTabs(queries: QueryClient): () => void {
  const onMessage = () => void queries.invalidateQueries()
  channel?.addEventListener('message', onMessage)
  return () => channel?.removeEventListener('message', onMessage)
}
