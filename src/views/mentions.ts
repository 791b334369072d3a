import { asWritten, LEAST_BEGINNING, type Mention, needWords } from '#domain/coach/ask/match-need.ts'
import { shortened } from '#domain/words.ts'
import type { Context } from '#store/context.ts'
import { listMentions } from '#store/mentions.ts'

/** Of what a message was about, characters. */
const SHOWN = 80

/** With whom the words of a need passed. */
export async function seeMentions(ctx: Context, need: string): Promise<Mention[]> {
  const words = needWords(need)
  const written = asWritten(need, words)
  const patterns = words.map((word, i) => ({ word, pattern: patternOf([...new Set([word, written[i]!.toLowerCase()])]) }))
  const found = await listMentions(ctx.db, ctx.ownerId, patterns, ctx.now())
  return found.map((mention) => ({ ...mention, about: shortened(mention.about, SHOWN) }))
}

/** "Turbines" is met by "turbine"; in running text, unlike on a card, any shorter beginning is mostly another word. */
const ENDING_LETTERS = 2

/** A word, longer ones that begin with it, and those that are an ending shorter. */
function patternOf(spellings: readonly string[]): string {
  const forms = spellings.flatMap((word) => {
    const endings = Math.min(ENDING_LETTERS, word.length - LEAST_BEGINNING)
    const shorter = Array.from({ length: Math.max(0, endings) }, (_, i) => `${word.slice(0, -(i + 1))}\\M`)
    return [word.length >= LEAST_BEGINNING ? word : `${word}\\M`, ...shorter]
  })
  return `\\m(?:${forms.join('|')})`
}
