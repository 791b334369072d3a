import { useSyncExternalStore } from 'react'
import type { AnsweredBy } from '#contract/client.ts'

/** Whether Tend answered the last time it was asked. */
let isOffline = false
const listeners = new Set<() => void>()

/** Hears of every answer: from Tend itself, of what was kept of it, or none. */
export function heard(by: AnsweredBy): void {
  const was = isOffline
  isOffline = by !== 'tend'
  if (was !== isOffline) for (const listener of listeners) listener()
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const isNowOffline = (): boolean => isOffline

export function useOffline(): boolean {
  return useSyncExternalStore(onConnection, isNowOffline)
}
