import { t } from '#language/say.ts'
import { curveOf } from '../../ties/curve.ts'
import { DAY_MS, type Day, dayFromNumber } from '../../time.ts'
import { spanInWords } from '../../words.ts'
import type { AskQuestion } from './before-ask.ts'

/** One dated step towards an ask. */
export interface PlanStep {
  readonly on: Day
  readonly kind: 'warm-up' | 'ask'
  readonly what: string
}

/** Contacts before the ask: two where the tie has only cooled, three where it has nearly gone, hardly begun or is one-sided. */
const FEW = 2
const MORE = 3
/** At the tie's own rhythm, but no step later than this after the one before, and none on the next day. */
const LONGEST_STEP_DAYS = 10
const SHORTEST_STEP_DAYS = 3

/**
 * Two or three contacts that give something, then the ask. What is owed comes first.
 * @param promise  an open promise of the owner to them, in its words
 */
export function planAsk({ known, today, owesAnswer }: AskQuestion, isOneSided: boolean, promise?: string): readonly PlanStep[] {
  const { tie, judgement } = known
  const usual = tie.n >= 2 ? curveOf(tie).g : LONGEST_STEP_DAYS
  const everyDays = Math.round(Math.max(SHORTEST_STEP_DAYS, Math.min(LONGEST_STEP_DAYS, usual)))
  const count = judgement.state === 'cooling' && !isOneSided ? FEW : MORE
  const words = [
    ...(owesAnswer ? [t('Answer what they asked you')] : []),
    ...(promise ? [t('Keep your promise: {promise}', { promise })] : []),
    tie.n === 0 ? t('Say hello, and why you thought of them') : t('Ask how they are, and mean it'),
    t('Send something useful, no strings'),
    t('Answer or pass on something they made'),
  ].slice(0, count)
  return [
    ...words.map((what, i) => ({ on: dayFromNumber(today + i * everyDays), kind: 'warm-up' as const, what })),
    { on: dayFromNumber(today + words.length * everyDays), kind: 'ask' as const, what: t('Ask, for one thing only') },
  ]
}

/** "about four weeks", for the verdict's hint. */
export function lengthInWords(steps: readonly PlanStep[]): string {
  const first = Date.parse(steps[0]!.on)
  const days = Math.round((Date.parse(steps.at(-1)!.on) - first) / DAY_MS)
  const span = spanInWords(days < 12 ? { count: days, unit: 'day' } : { count: Math.round(days / 7), unit: 'week' })
  return t('about {span}', { span })
}
