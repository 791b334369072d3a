import { t } from '#language/say.ts'
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

/** "Ada is Head of Pumps at Engine now; before: Poet at Poems." @param name  what to call them */
export function newsInWords(news: News, name: string): string {
  if (news.kind === 'gone') return t('{name} is no longer among your connections.', { name })
  const isSameFirm = news.before.organisation !== null && foldText(news.before.organisation) === foldText(news.after.organisation ?? '')
  const before = isSameFirm ? news.before.title : jobInWords(news.before)
  if (news.after.title === null) {
    const organisation = news.after.organisation ?? ''
    return before
      ? t('{name} works at {organisation} now; before: {before}.', { name, organisation, before })
      : t('{name} works at {organisation} now.', { name, organisation })
  }
  const job = jobInWords(news.after)
  return before ? t('{name} is {job} now; before: {before}.', { name, job, before }) : t('{name} is {job} now.', { name, job })
}

function jobInWords({ title, organisation }: Job): string {
  if (!organisation) return title ?? ''
  return title ? t('{title} at {organisation}', { title, organisation }) : t('at {organisation}', { organisation })
}
