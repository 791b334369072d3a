import { markWords } from './mark-words.ts'

/** A text with the words marked that it was recognised by. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return markWords(text, words).map(({ part, isMarked, at }) => (isMarked ? <mark key={at}>{part}</mark> : part))
}
