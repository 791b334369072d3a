import type { Chance } from './chance.ts'

/** Words for the gaps of a text: `{place}` -> one of these. */
export type Words = Readonly<Record<string, readonly string[]>>

/**
 * One way to say a text: `[thank you|thanks]` becomes one of its parts, `{cafe}` one of the words given for it.
 * @throws RangeError for a gap without words: a slip in our own texts
 */
export function say(text: string, words: Words, chance: Chance): string {
  return text
    .replace(/\[([^\]]*)\]/g, (_, parts: string) => chance.pick(parts.split('|')))
    .replace(/\{(\w+)\}/g, (_, gap: string) => {
      const choices = words[gap]
      if (!choices?.length) throw new RangeError(`no words for {${gap}} in: ${text}`)
      return chance.pick(choices)
    })
}

/** The same words, one for each gap: what a conversation is about stays the same from its subject to its last line. */
export function settled(words: Words, chance: Chance): Words {
  return Object.fromEntries(Object.entries(words).map(([gap, choices]) => [gap, choices.length === 0 ? [] : [chance.pick(choices)]]))
}
