import { t, tn } from '#language/say.ts'
import { capitalised, eitherInWords, listInWords } from '../../words.ts'
import { asWritten, type Match, needWords } from './match-need.ts'

/** How far a need is met by those who were found for it. */
export interface Met {
  /** "Nine people could help", or with whom it was only written about, or that nobody has to do with what matters, and why these are here. */
  readonly sentence: string
  /** Heads those known only from what was written, where others stand before them; null where nobody does. */
  readonly written: string | null
  /** Words of the need, as written, that nothing on record meets. */
  readonly unmet: readonly string[]
  /** False where what was found meets no more than half the words, or only the place: then the sentence says so. */
  readonly isMet: boolean
}

/** @param found  those who could help; the words count of all of `matches` */
export function metInWords(need: string, matches: readonly Match[], found: readonly Match[]): Met {
  const all = needWords(need)
  const [held, heldHere] = [matches, found].map((some) => new Set(some.flatMap(({ words }) => words)))
  const met = all.filter((word) => heldHere!.has(word))
  const unmet = asWritten(
    need,
    all.filter((word) => !held!.has(word)),
  )
  const isPlaceOnly = found.every((match) => match.isPlaceOnly)
  const isMet = met.length === all.length || (all.length < 2 * met.length && !isPlaceOnly)
  if (found.length === 0) return { sentence: t('Nobody on record has to do with that.'), written: null, unmet, isMet: false }
  if (isMet) return { ...helpInWords(need, found), unmet, isMet }
  const nobody = unmet.length === 0 ? [] : [nobodyFor(unmet)]
  const only = asWritten(need, met)
  const here = isPlaceOnly
    ? placeInWords(need, found)
    : tn(found.length, 'one person is here only for {words}.', '{n} people are here only for {words}.', {
        words: listInWords(only.map((text) => t('“{text}”', { text }))),
      })
  return { sentence: [...nobody, capitalised(here)].join(' '), written: null, unmet, isMet }
}

/** Of those known only from what was written nobody can say that they could help: whoever asked for a lawyer is none. */
function helpInWords(need: string, found: readonly Match[]): Pick<Met, 'sentence' | 'written'> {
  const known = found.filter(({ isWrittenOnly }) => !isWrittenOnly)
  const helpers = known.length
  const others = found.length - helpers
  if (helpers === 0)
    return { sentence: tn(others, 'You wrote about it with one person', 'You wrote about it with {n} people'), written: null }
  // To be in the place that is named helps nobody to what else is needed.
  const isPlaceOnly = others > 0 && known.every((match) => match.isPlaceOnly)
  return {
    sentence: isPlaceOnly
      ? capitalised(placeInWords(need, known))
      : capitalised(tn(helpers, 'one person could help', '{n} people could help')),
    written: others === 0 ? null : tn(others, 'You wrote about it with one more', 'You wrote about it with {n} more'),
  }
}

function placeInWords(need: string, found: readonly Match[]): string {
  const place = listInWords(
    asWritten(
      need,
      needWords(need).filter((word) => found.some(({ words }) => words.includes(word))),
    ),
  )
  return tn(found.length, 'one person is here only for being in {place}.', '{n} people are here only for being in {place}.', { place })
}

const nobodyFor = (words: readonly string[]) =>
  t('Nobody on record has to do with {words}.', { words: eitherInWords(words.map((text) => t('“{text}”', { text }))) })
