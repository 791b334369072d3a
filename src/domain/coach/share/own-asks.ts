import { tn } from '#language/say.ts'
import type { Act } from '../../interactions/acts.ts'
import { capitalised, numberInWords } from '../../words.ts'

/** Of the owner's last posts with words, how many ask for something or promote it. */
export interface OwnAsks {
  readonly asks: number
  readonly of: number
}

/** At most one post in five asks or promotes. @source docs/tie-model.md, section 11 */
const MOST_ASKS = 1 / 5
/** Of fewer posts, one ask would already be too many. */
const FEWEST_POSTS = 5

/** @param acts  what each post does, as `readActs` says. A question to the readers is no ask: it is how one talks. */
export function ownAsksOf(acts: readonly (readonly Act[])[]): OwnAsks {
  const isAsk = ({ kind, what }: Act) => kind === 'pitch' || (kind === 'ask' && what !== undefined && what !== 'question')
  return { asks: acts.filter((each) => each.some(isAsk)).length, of: acts.length }
}

/** "Two of your last six posts ask or promote something; one in five is what people bear." Undefined within the bound, or while too few are known. */
export function ownAsksInWords({ asks, of }: OwnAsks): string | undefined {
  if (of < FEWEST_POSTS || asks / of <= MOST_ASKS) return undefined
  return capitalised(
    tn(
      asks,
      'one of your last {all} posts asks or promotes something; one in five is what people bear.',
      '{n} of your last {all} posts ask or promote something; one in five is what people bear.',
      { all: numberInWords(of) },
    ),
  )
}
