import { useCallback, useState } from 'react'

const PREFIX = 'draft '

/**
 * Something that is being written. It is there again after the page was left or loaded anew, in this tab and until it is closed.
 * @param key      whose or what it is; other keys are other drafts
 * @param initial  what stands there when nothing was written
 * @returns what stands there, how to change it, and how to forget it once it was sent or thrown away
 */
export function useDraft<Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const [value, setValue] = useState(() => kept<Value>(key) ?? initial)
  const write = useCallback(
    (written: Value) => {
      setValue(written)
      keep(key, written)
    },
    [key],
  )
  const forget = useCallback(() => forgetDraft(key), [key])
  return [value, write, forget]
}

export function forgetDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key)
}

/** Nothing that was being written stays in this browser. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
}

function kept<Value>(key: string): Value | undefined {
  // Where pages are drawn without a browser there is no such thing.
  const text = globalThis.sessionStorage?.getItem(PREFIX + key)
  return text ? (JSON.parse(text) as Value) : undefined
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing: what is written stays on the page.
  }
}
