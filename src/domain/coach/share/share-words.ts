import { t, tn } from '#language/say.ts'
import { capitalised, numberInWords } from '../../words.ts'
import { isLatelyAnswered, type Owned } from './fair-order.ts'

/** What there is, besides what is shown. */
export interface ShareFacts {
  /** The first page. */
  readonly page: readonly Owned[]
  readonly lastAnswered: ReadonlyMap<string, number>
  readonly today: number
  /** Publications of the last 30 days whose author nobody has named, and of those that belong to somebody, how many were marked. */
  readonly unowned: number
  readonly marked: number
  /** Anything published by others on record at all, of whatever age. */
  readonly hasAny: boolean
}

/** "Four things worth a word from you, three of them from people you have not answered lately." */
export function shareSentence({ page, lastAnswered, today, unowned, marked, hasAny }: ShareFacts): string {
  if (page.length > 0) {
    const things = capitalised(tn(page.length, 'one thing worth a word from you', '{n} things worth a word from you'))
    const fresh = page.filter(({ known }) => !isLatelyAnswered(lastAnswered.get(known.id), today)).length
    if (fresh === page.length)
      return tn(fresh, '{things}, from somebody you have not answered lately.', '{things}, from {n} people you have not answered lately.', {
        things,
      })
    return fresh === 0
      ? t('{things}, from people you answered not long ago.', { things })
      : t('{things}, {fresh} of them from people you have not answered lately.', { things, fresh: numberInWords(fresh) })
  }
  if (marked > 0) return t('You have been through everything your people made in the last thirty days.')
  if (unowned > 0) return t('Something was published, but whose it is nobody has said yet.')
  return hasAny ? t('Nothing new from your people in the last thirty days.') : t('Nothing your people published is here yet.')
}
