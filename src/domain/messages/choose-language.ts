import { type Compiled, compile } from './find-cues.ts'
import type { Language } from './language.ts'
import { LANGUAGES } from './languages/index.ts'

const KNOWN = LANGUAGES.map((language) => ({ language, common: new Set(language.common.split(' ')) }))

/** Compiled when the first text is in it: most commands read no message, and most owners no fourth language. */
const compiled = new Map<Language, Compiled>()

function compiledOf(language: Language): Compiled {
  const found = compiled.get(language) ?? compile(language)
  compiled.set(language, found)
  return found
}

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
  const [first, ...others] = KNOWN
  let best = { language: first!.language, share: sharesOf(first!.common) }
  if (best.share < SHARE)
    for (const { language, common } of others) {
      const share = sharesOf(common)
      if (share > best.share) best = { language, share }
    }
  return compiledOf(best.language)
}
