import type { Day } from '../time.ts'
import { foldText } from './names.ts'

/** Where somebody works, as one export says. */
export interface Job {
  readonly organisation: string | null
  readonly title: string | null
}

/** Something that changed about somebody between two exports of one source. */
export type News = {
  readonly id: string
  readonly personId: string
  /** The last day the newer export knows of: it happened before. */
  readonly onDay: Day
  /** Title of the source: "LinkedIn archive". */
  readonly source: string
} & ({ readonly kind: 'job'; readonly before: Job; readonly after: Job } | { readonly kind: 'gone' })

/** Whether two exports mean different work; spelling in other letters is none, nor is saying less. */
export function isOtherJob(before: Job, after: Job): boolean {
  const differs = (a: string | null, b: string | null) => a !== null && b !== null && foldText(a) !== foldText(b)
  return differs(before.organisation, after.organisation) || differs(before.title, after.title)
}

/** "Ada is Head of Pumps at Engine now; before: Poet at Poems." @param first  what to call them */
export function newsInWords(news: News, first: string): string {
  if (news.kind === 'gone') return `${first} is no longer among your connections.`
  const isSameFirm = news.before.organisation !== null && foldText(news.before.organisation) === foldText(news.after.organisation ?? '')
  const now = jobInWords(news.after)
  const before = isSameFirm ? news.before.title : jobInWords(news.before)
  return `${first} ${news.after.title ? 'is' : 'works'} ${now} now${before ? `; before: ${before}` : ''}.`
}

function jobInWords({ title, organisation }: Job): string {
  return [title, organisation && `at ${organisation}`].filter(Boolean).join(' ')
}
