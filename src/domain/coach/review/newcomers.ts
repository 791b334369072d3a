import { t } from '#language/say.ts'
import { dayNumber } from '../../time.ts'
import { agoInWords } from '../../words.ts'
import type { Known } from '../known.ts'

const NEW_DAYS = 30

/** Somebody new, and how they came. */
export interface Newcomer {
  readonly known: Known
  readonly words: string
}

/** People first in real contact (mails to many before it are none) or connected with in the last thirty days whom the owner has not placed, newest first. @param placed ids of those with a circle by hand */
export function newcomers(people: readonly Known[], placed: ReadonlySet<string>, today: number): Newcomer[] {
  return people
    .flatMap((known) => {
      const cameDay = known.tie.firstDay ?? (known.connectedOn === null ? null : dayNumber(known.connectedOn))
      if (cameDay === null || known.isResting || placed.has(known.id) || today - cameDay > NEW_DAYS || cameDay > today) return []
      const ago = agoInWords(today - cameDay)
      return [{ known, cameDay, words: known.tie.n > 0 ? t('first real contact {ago}', { ago }) : t('connected {ago}', { ago }) }]
    })
    .sort((a, b) => b.cameDay - a.cameDay || (a.known.id < b.known.id ? -1 : 1))
    .map(({ known, words }) => ({ known, words }))
}
