import { numberInWords } from '#domain/words.ts'

/** "one contact", "nine contacts": the command line speaks English only. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${numberInWords(n)} ${n === 1 ? one : many}`
}
