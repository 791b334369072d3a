import type { Act } from '../interactions/acts.ts'
import { asksSomething } from '../interactions/asks.ts'
import type { Day } from '../time.ts'

/** What a message does, from what its sender wrote for it (without quotes and signature). */
export function readActs(newText: string, _message: { readonly subject?: string; readonly on?: Day } = {}): Act[] {
  return asksSomething(newText) ? [{ kind: 'ask', what: 'question', words: [] }] : []
}
