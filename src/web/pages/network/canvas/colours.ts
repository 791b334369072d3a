const TOKENS = [
  'paper',
  'sheet',
  'rule',
  'rule-2',
  'ink',
  'ink-2',
  'ink-3',
  'moss',
  'focus',
  'warm-0',
  'warm-1',
  'warm-2',
  'warm-3',
  'warm-4',
] as const

export type Colours = Readonly<Record<(typeof TOKENS)[number], string>>

/** The colours of tokens.css as they are now, under the theme and contrast of the reader: a canvas knows no `var()`. */
export function coloursNow(): Colours {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const found = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`
    return [token, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(found) as Colours
}

/** Calls when theme or contrast change. @returns how to stop */
export function onNewColours(call: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', call)
  const theme = new MutationObserver(call)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    for (const query of queries) query.removeEventListener('change', call)
    theme.disconnect()
  }
}
