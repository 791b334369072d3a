import { useSyncExternalStore } from 'react'
import { client, Refused } from '#contract/client.ts'
import type { NewInteraction } from '#contract/people.ts'
import { newUuid } from './new-uuid.ts'

/** Something logged while Tend did not answer. */
export interface Unsent {
  /** Names this very entry: sent twice, it is kept once. */
  readonly once: string
  readonly entry: NewInteraction
  /** With whom, to be shown. */
  readonly names: readonly string[]
  /** Why Tend would not have it; then it waits for the owner. */
  readonly refused?: string
}

const KEY = 'outbox'
const listeners = new Set<() => void>()
let shown: { text: string; items: readonly Unsent[] } = { text: '[]', items: [] }

/** What waits in this browser, oldest first. The same array while nothing changes. */
export function unsent(): readonly Unsent[] {
  const text = localStorage.getItem(KEY) ?? '[]'
  if (text !== shown.text) shown = { text, items: JSON.parse(text) as Unsent[] }
  return shown.items
}

function save(items: readonly Unsent[]): void {
  localStorage.setItem(KEY, JSON.stringify(items))
  for (const listener of listeners) listener()
}

export function useUnsent(): readonly Unsent[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  }, unsent)
}

/** Keeps an entry until Tend answers. @throws when this browser keeps nothing: then the entry is not lost, for its sheet stays open */
export function keepUnsent(entry: NewInteraction, names: readonly string[]): void {
  save([...unsent(), { once: entry.once ?? newUuid(), entry, names }])
}

export function dropUnsent(once: string): void {
  save(unsent().filter((item) => item.once !== once))
}

let sending: Promise<number> | undefined

/** Sends what waits, one after the other; what Tend refuses stays, with the reason. @returns how many went in */
export function sendUnsent(again = false): Promise<number> {
  sending ??= sendAll(again).finally(() => {
    sending = undefined
  })
  return sending
}

async function sendAll(again: boolean): Promise<number> {
  let sent = 0
  for (const { once, entry, refused } of unsent()) {
    if (refused && !again) continue
    try {
      await client.log({ ...entry, once })
      dropUnsent(once)
      sent++
    } catch (error) {
      if (!(error instanceof Refused) || error.status === 0) break
      save(unsent().map((item) => (item.once === once ? { ...item, refused: error.message } : item)))
    }
  }
  return sent
}
