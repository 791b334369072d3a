import { Invalid } from '../errors.ts'
import { judgeDrift } from './drift-task.ts'
import { historiesOf, tiesAt } from './history.ts'
import { judgeList } from './list-task.ts'
import { type Figures, meanFigures } from './mean-figures.ts'
import type { Message } from './messages.ts'
import type { ByMethod } from './methods.ts'
import { judgeNextContact } from './next-contact-task.ts'
import { judgeOwnLevel } from './own-level-task.ts'
import { judgeLiving, judgeOwnTime, judgeSilence } from './silence-task.ts'
import { type Followed, standingsAt } from './standing.ts'
import { judgeWarmth } from './warmth-task.ts'

/** How well the tie model foretold, means over the cuts; null (in JSON) where nothing could be told. Tasks: docs/tie-model.md, section 12. */
export interface Evaluation {
  /** Days from the first message at which everything was judged. */
  readonly cuts: readonly number[]
  readonly horizon: number
  readonly A: {
    readonly perEgoAuc: ByMethod
    readonly pooledAuc: number | undefined
    readonly averagePrecision: number | undefined
    readonly brier: number | undefined
    readonly brierCalibrated: number | undefined
  }
  readonly live: ByMethod
  readonly Arel: ByMethod
  readonly B: ByMethod & { readonly precisionAt3: number | undefined; readonly precisionAt3Base: number | undefined }
  readonly C: { readonly factorError: ByMethod; readonly concordance: ByMethod }
  readonly list: { readonly capture5: ByMethod; readonly needless5: ByMethod }
  /** Mean Spearman of warmth with the contact days that came. */
  readonly warmth: number | undefined
}

/**
 * Judges the tie model on messages, at each cut and for one horizon, with what was known before the cut and nothing else.
 *
 * It is the shipped model that is judged: each tie is folded by `addTouch`, every message weighing 1, and read by `curveOf` and `silence`.
 * @param messages  cleaned (see `cleanMessages`), in the order of time
 * @throws Invalid when the messages end before a cut and its horizon do
 */
export function evaluate(messages: readonly Message[], cuts: readonly number[], horizon: number): Evaluation {
  const endDay = endOf(messages)
  for (const cut of cuts)
    if (cut + horizon > endDay)
      throw new Invalid(`A cut at day ${cut} and ${horizon} days after it need ${cut + horizon} days of messages; there are ${endDay}.`)
  const moments = [...new Set(cuts.flatMap((cut) => [cut / 2, cut - horizon, cut]))].sort((a, b) => a - b)
  const followed = historiesOf(messages).map((history): Followed => {
    const ties = tiesAt(history, moments)
    return { history, ties: new Map(moments.map((moment, i) => [moment, ties[i]!])) }
  })
  const judged = meanFigures(cuts.map((cut): Figures => judgeAt(followed, cut, horizon, endDay)))
  return { cuts, horizon, ...(judged as Omit<Evaluation, 'cuts' | 'horizon'>) }
}

function judgeAt(followed: readonly Followed[], cut: number, horizon: number, endDay: number) {
  const people = standingsAt(followed, cut, horizon)
  return {
    A: { ...judgeSilence(people, horizon), brierCalibrated: judgeOwnLevel(followed, cut, horizon) },
    live: judgeLiving(people, horizon),
    Arel: judgeOwnTime(people, endDay - cut),
    B: judgeDrift(people, horizon),
    C: judgeNextContact(people, horizon),
    list: judgeList(people, horizon),
    warmth: judgeWarmth(people),
  }
}

/** Days, begun ones counted whole, that the messages last. */
function endOf(messages: readonly Message[]): number {
  return messages.length === 0 ? 0 : Math.floor((messages.at(-1)!.seconds - messages[0]!.seconds) / 86_400) + 1
}
