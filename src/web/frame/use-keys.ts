import { useEffect, useRef } from 'react'
import { preference } from './preferences.ts'

export type Keys = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>
type Layer = 'frame' | 'page'

/** Later layers answer first: a page before the frame around it. */
const listening: Record<Layer, Set<{ current: Keys }>> = { frame: new Set(), page: new Set() }
let isListening = false
let areHeld = false
/** `g` waits for the letter after it. */
let goAt = Number.NEGATIVE_INFINITY

/** Single keys act only outside fields, without modifiers, and not while a dialog or menu is open (WCAG 2.1.4). */
function isForUs(event: KeyboardEvent): boolean {
  if (areHeld || preference('keys') === 'off' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target
  if (!(target instanceof HTMLElement)) return true
  if (target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, [role=menu]')) return false
  if (event.key === 'Enter' && target.closest('a, button, summary, label')) return false
  return document.querySelector('dialog[open], [role=menu]:popover-open') === null
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (key === 'g') {
    goAt = event.timeStamp
    return 'g'
  }
  const name = event.timeStamp - goAt < 1200 ? `g ${key}` : key
  goAt = Number.NEGATIVE_INFINITY
  return name
}

function onKey(event: KeyboardEvent) {
  if (!isForUs(event)) return
  const name = nameOf(event)
  for (const layer of ['page', 'frame'] as const)
    for (const keys of [...listening[layer]].reverse()) {
      const act = keys.current[name]
      if (!act) continue
      event.preventDefault()
      return act(event)
    }
}

/** While something opens over the page, its keys rest: what is typed then is meant for what opens. */
export function holdKeys(hold: boolean) {
  areHeld = hold
}

export function useKeys(keys: Keys, layer: Layer = 'page') {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!isListening) document.addEventListener('keydown', onKey)
    isListening = true
    listening[layer].add(latest)
    return () => void listening[layer].delete(latest)
  }, [layer])
}
