import { hash } from 'node:crypto'

/** A key made of a record's own fields: equal fields give equal keys, in every export. 80 bits are beyond any accident. */
export function stableKey(source: string, ...fields: readonly (string | number | undefined)[]): string {
  return `${source}:${hash('sha1', fields.map((field) => field ?? '').join('\u0000')).slice(0, 20)}`
}
