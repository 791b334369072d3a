import { useCallback, useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

/** What is kept in this browser only, with what it is when nothing was chosen. */
interface Preferences {
  theme: Theme
  /** Whether single keys act. */
  keys: 'on' | 'off'
}
const USUAL: Preferences = { theme: 'system', keys: 'on' }

const listeners = new Set<() => void>()

export function preference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  try {
    return (localStorage.getItem(name) as Preferences[Name] | null) ?? USUAL[name]
  } catch {
    // No storage in this browser: everything is as usual.
    return USUAL[name]
  }
}

/** One of them with a way to change it; every place that shows it hears of the change. */
export function usePreference<Name extends keyof Preferences>(name: Name): [Preferences[Name], (value: Preferences[Name]) => void] {
  const value = useSyncExternalStore(subscribe, () => preference(name))
  const set = useCallback(
    (chosen: Preferences[Name]) => {
      try {
        localStorage.setItem(name, chosen)
      } catch {
        // No storage in this browser: it counts until the page is left.
      }
      if (name === 'theme') drawIn(chosen as Theme)
      for (const listener of listeners) listener()
    },
    [name],
  )
  return [value, set]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** As public/theme.js does before anything is drawn. */
function drawIn(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
