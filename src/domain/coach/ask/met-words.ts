import { t, tn } from '#language/say.ts'
import { capitalised, eitherInWords, listInWords } from '../../words.ts'
import { asWritten, type Match, needWords } from './match-need.ts'

/** How far a need is met by those who were found for it. */
export interface Met {
  /** "Nine people could help", or that nobody has to do with what matters, and why these are here. */
  readonly sentence: string
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
  if (found.length === 0) return { sentence: t('Nobody on record has to do with that.'), unmet, isMet: false }
  if (isMet) return { sentence: capitalised(tn(found.length, 'one person could help', '{n} people could help')), unmet, isMet }
  const nobody = unmet.length === 0 ? [] : [nobodyFor(unmet)]
  const only = asWritten(need, met)
  const here = isPlaceOnly
    ? tn(found.length, 'one person is here only for being in {place}.', '{n} people are here only for being in {place}.', {
        place: listInWords(only),
      })
    : tn(found.length, 'one person is here only for {words}.', '{n} people are here only for {words}.', {
        words: listInWords(only.map((text) => t('“{text}”', { text }))),
      })
  return { sentence: [...nobody, capitalised(here)].join(' '), unmet, isMet }
}

const nobodyFor = (words: readonly string[]) =>
  t('Nobody on record has to do with {words}.', { words: eitherInWords(words.map((text) => t('“{text}”', { text }))) })
