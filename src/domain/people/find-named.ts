import { foldText, normaliseName } from './names.ts'

/** People that a few words may name. */
export interface Named<Person> {
  /** Their whole name is said, or what is said is nothing but the beginnings of its words: "something of Kay Chapman", "kay chap". */
  readonly surely: readonly Person[]
  /** One or two words, one of which is part of their name: "Kay". */
  readonly maybe: readonly Person[]
}

/** More words than this are a need and no name, unless a whole name stands among them. */
const MOST_WORDS_OF_A_NAME = 2
/** Shorter parts of names are in too many words. */
const LEAST_LETTERS = 3

/** Who is named in what somebody typed, in the order given. */
export function findNamed<Person extends { readonly name: string }>(people: readonly Person[], said: string): Named<Person> {
  const words = foldText(said)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
  const line = ` ${words.join(' ')} `
  const surely: Person[] = []
  const maybe: Person[] = []
  for (const person of people) {
    const name = (normaliseName(person.name) || foldText(person.name)).split(' ').filter(Boolean)
    const isWhole = name.length >= 2 && line.includes(` ${name.join(' ')} `)
    if (isWhole || (words.length >= 2 && words.every((word) => name.some((part) => part.startsWith(word))))) surely.push(person)
    else if (words.length <= MOST_WORDS_OF_A_NAME && words.some((word) => word.length >= LEAST_LETTERS && name.includes(word)))
      maybe.push(person)
  }
  return { surely, maybe }
}
