import { looseWord, type NameParts, skeletonOf } from './name-parts.ts'
import { isNicknameOf } from './nicknames.ts'

/**
 * How far two names are one person's, from surely to not at all.
 * `same`: first and last name. `turned`: the two in the other order. `nickname`: Bob and Robert. `middle`: one goes by the other's second
 * name. `spelling`: sounds the same, or one slip. `initial`: one first name is only a letter. `married`: the first name and a part of the
 * last. `one-word`: one is only a word of the other.
 */
export type NameLikeness = 'same' | 'turned' | 'nickname' | 'middle' | 'spelling' | 'initial' | 'married' | 'one-word' | 'different'

export interface NamesCompared {
  readonly likeness: NameLikeness
  /** Second names and initials, and Jr. or Sr.: `silent` where one says nothing. */
  readonly middle: Agreement
  readonly generation: Agreement
}

export type Agreement = 'agrees' | 'silent' | 'conflicts'

export function compareNames(a: NameParts, b: NameParts): NamesCompared {
  const likeness = likenessOf(a, b)
  return { likeness, middle: likeness === 'middle' ? 'agrees' : middleOf(a, b), generation: generationOf(a, b) }
}

function likenessOf(a: NameParts, b: NameParts): NameLikeness {
  if (a.last === '' || b.last === '') return oneWord(a, b)
  const isSameLast = looseWord(a.last) === looseWord(b.last)
  if (isSameLast) {
    const first = firstLikeness(a.first, b.first)
    if (first !== 'different') return first
    if (goesBySecond(a, b) || goesBySecond(b, a)) return 'middle'
    return 'different'
  }
  if (isSame(a.first, b.last) && isSame(a.last, b.first)) return 'turned'
  const first = firstLikeness(a.first, b.first)
  if (first !== 'same' && first !== 'nickname') return 'different'
  if (first === 'same' && a.first.length > 1 && isPartOfLast(a, b)) return 'married'
  return isMisspelt(a.last, b.last) ? 'spelling' : 'different'
}

function firstLikeness(a: string, b: string): 'same' | 'nickname' | 'spelling' | 'initial' | 'different' {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different'
  if (isSame(a, b)) return 'same'
  if (isNicknameOf(a, b)) return 'nickname'
  return isMisspelt(a, b) ? 'spelling' : 'different'
}

const isSame = (a: string, b: string) => looseWord(a) === looseWord(b)

/** The same consonants in longer words. Words with few of them are other names: "Joan" and "Jon", "Jaime" and "Jimmie". */
function isMisspelt(a: string, b: string): boolean {
  const sound = skeletonOf(a)
  return Math.min(a.length, b.length) >= 5 && sound.length >= 3 && a[0] === b[0] && sound === skeletonOf(b)
}

/** "W. David Duran" is "David Duran", "Tamara Jae Black" is "Jae Black". */
function goesBySecond({ middle }: NameParts, { first }: NameParts): boolean {
  return first.length > 1 && middle.some((word) => word.length > 1 && (isSame(word, first) || isNicknameOf(word, first)))
}

/** "Brandt" and "Brandt-Ilves"; "Clara Brandt Ilves", where the old name became a second one. */
function isPartOfLast(a: NameParts, b: NameParts): boolean {
  const parts = ({ middle, last }: NameParts) => [...middle.filter((word) => word.length > 2), ...last.split(/[\s-]/)]
  return (
    a.last.split(/[\s-]/).some((word) => word.length > 2 && parts(b).includes(word)) || (b.last.length > 2 && parts(a).includes(b.last))
  )
}

function oneWord(a: NameParts, b: NameParts): NameLikeness {
  if (a.last === '' && b.last === '') return isSame(a.first, b.first) ? 'one-word' : 'different'
  const [word, whole] = a.last === '' ? [a.first, b] : [b.first, a]
  return isSame(word, whole.first) || isSame(word, whole.last) ? 'one-word' : 'different'
}

function middleOf(a: NameParts, b: NameParts): Agreement {
  // "C John Thompson" beside "John Thompson" is told as a second name; here a letter before the first name stays silent.
  if (a.middle.length === 0 || b.middle.length === 0) return 'silent'
  const [fewer, more] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle]
  return fewer.every((word) => more.some((other) => agree(word, other))) ? 'agrees' : 'conflicts'
}

const agree = (a: string, b: string) => (a.length === 1 || b.length === 1 ? a[0] === b[0] : isSame(a, b))

function generationOf(a: NameParts, b: NameParts): Agreement {
  if (a.generation === undefined || b.generation === undefined) return 'silent'
  return a.generation === b.generation ? 'agrees' : 'conflicts'
}
