import type { People } from '#contract/people.ts'
import { capital, counted, inWords } from '../../words/numbers.ts'
import type { PeopleSearch } from './people-search.ts'

/** The sentence under the title: everybody, and who slips; or how many fit what is searched for. */
export function peopleSentence({ total, counts }: People, search: PeopleSearch): string {
  const isNarrowed = search.query || search.state || search.organisation || search.source || search.circle
  if (isNarrowed) return `${capital(counted(total, 'person', 'people'))} of ${inWords(counts.everyone)}.`
  const circles = [counts.close, counts.good, counts.wide].filter((count) => count > 0).length
  const where = circles > 1 ? ` in ${inWords(circles)} circles` : ''
  const slipping =
    counts.slipping === 0
      ? 'Nobody is slipping.'
      : `${capital(inWords(counts.slipping))} ${counts.slipping === 1 ? 'is' : 'are'} slipping; the rest are as they should be.`
  return `${capital(counted(counts.everyone, 'person', 'people'))}${where}. ${slipping}`
}
