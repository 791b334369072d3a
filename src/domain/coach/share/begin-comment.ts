import { t } from '#language/say.ts'
import type { Publication } from './publication.ts'

/** Titles longer than this would be most of the comment, characters. */
const LONGEST_TITLE = 70

/**
 * A comment to begin with: a question from its own words, nothing invented about it. Something that asks gets room for an answer.
 * The same publication always begins the same way.
 */
export function beginComment({ title, text, id }: Pick<Publication, 'title' | 'text' | 'id'>): string {
  const about = quotable(title) ?? quotable(firstSentence(text))
  if (about === undefined) return ''
  if (about.endsWith('?')) return `${t('“{about}” I have been thinking about that.', { about })} `
  const questions = [
    t('“{about}”: what made you begin with this?', { about }),
    t('“{about}”: what surprised you most?', { about }),
    t('“{about}”: how did you come to it?', { about }),
  ]
  return questions[Number.parseInt(id.slice(-2), 16) % questions.length] ?? questions[0]!
}

function firstSentence(text: string | null): string | null {
  return text === null ? null : (/^.{8,}?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text)
}

function quotable(words: string | null): string | undefined {
  const plain = words
    ?.replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '')
    .trim()
    .replace(/[.…]+$/, '')
  return plain && plain.length <= LONGEST_TITLE ? plain : undefined
}
