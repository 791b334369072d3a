import { hash, randomUUID } from 'node:crypto'

/** A uuid that is the same for the same words: importing twice changes nothing. */
export function idFrom(...words: readonly string[]): string {
  const hex = hash('sha256', words.join('\u0000'), 'hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const newId = (): string => randomUUID()

/** Nobody's and nothing's; before all others in their order. */
export const NO_ID = '00000000-0000-0000-0000-000000000000'
