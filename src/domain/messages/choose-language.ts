import { type Compiled, compile } from './find-cues.ts'
import { LANGUAGES } from './languages/index.ts'

const COMPILED = LANGUAGES.map((language) => ({ compiled: compile(language), common: new Set(language.common.split(' ')) }))

/** So much of a text shows its language. */
const SHOWN = 240
/** In plain prose a third of the words are the small ones; with fewer it may be another language, which is looked into. */
const SHARE = 0.3

/** The language whose small words are most frequent in a text; the first of the list where it can be any. */
export function chooseLanguage(text: string): Compiled {
  const words = text
    .slice(0, SHOWN)
    .toLowerCase()
    .split(/[\s.,;:!?()"¿¡-]+/)
  const sharesOf = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length / words.length
  const [first, ...others] = COMPILED
  let best = { compiled: first!.compiled, share: sharesOf(first!.common) }
  if (best.share >= SHARE) return best.compiled
  for (const { compiled, common } of others) {
    const share = sharesOf(common)
    if (share > best.share) best = { compiled, share }
  }
  return best.compiled
}
