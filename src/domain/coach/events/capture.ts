/** What was typed in ten seconds, taken apart. */
export interface Capture {
  readonly name: string
  readonly note: string
}

/** "Anouk Postma, two boys, hates slides" or "Anouk Postma: two boys": the name, and what is to be remembered. Either may be empty. */
export function readCapture(typed: string): Capture {
  const text = typed.replace(/\s+/g, ' ').trim()
  const [, name = '', note = ''] = /^([^,:;–—]*?)\s*(?:[,:;–—]|\s-\s)\s*(.*)$/.exec(text) ?? [undefined, text, '']
  return { name: name.trim(), note: note.trim() }
}
