import { type Phrase, tOf } from './say.ts'

/** A sentence as it is kept where it is compared with later: in English, whoever reads meanwhile. */
export function asKept(key: Phrase, values: Readonly<Record<string, string>>): string {
  return key.replace(/\{([^}]+)\}/g, (place, name: string) => values[name] ?? place)
}

/**
 * What was kept in English, in the reader's language, with what stands in its places.
 * @param keys  the sentences it may be; any other text stays as it is
 * @param placed  what stands in a place, in the reader's language; as it is kept unless said
 */
export function keptInWords(
  text: string,
  keys: readonly Phrase[],
  placed: (place: string, kept: string) => string = (_, kept) => kept,
): string {
  for (const key of keys) {
    const found = patternOf(key).exec(text)
    if (!found) continue
    const values = Object.entries(found.groups ?? {}).map(([name, value]) => [name, placed(name, keptInWords(value, keys, placed))])
    return tOf(key, Object.fromEntries(values))
  }
  return text
}

const patterns = new Map<Phrase, RegExp>()

function patternOf(key: Phrase): RegExp {
  const known = patterns.get(key)
  if (known) return known
  const pieces = key.split(/(\{[^}]+\})/).map((piece) => {
    const name = /^\{([^}]+)\}$/.exec(piece)?.[1]
    return name === undefined ? piece.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&') : `(?<${name}>.+?)`
  })
  const pattern = new RegExp(`^${pieces.join('')}$`, 's')
  patterns.set(key, pattern)
  return pattern
}
