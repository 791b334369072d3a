import { Usage } from '#domain/errors.ts'
import { type Evaluation, evaluate } from '#domain/evaluation/evaluate.ts'
import { type CleanMessages, cleanMessages } from '#domain/evaluation/messages.ts'
import { type ByMethod, METHODS } from '#domain/evaluation/methods.ts'
import { type Command, say } from './command.ts'
import { readMessages } from './read-messages.ts'

interface Options {
  readonly cuts: string
  readonly horizon: string
  readonly until?: string
}

export const evaluateCommand: Command = {
  declare: (program, run) =>
    program
      .command('evaluate')
      .description('judge the tie model on a file of messages')
      .argument('<file>', 'rows of source, target and seconds, divided by tabs; plain or gzipped')
      .requiredOption('--cuts <days>', 'days from the first message at which to judge, such as 60,75,90')
      .requiredOption('--horizon <days>', 'how many days ahead to foretell')
      .option('--until <day>', 'leave out what came after this day')
      .action((file: string, options: Options) =>
        run(async () => {
          const cuts = options.cuts.split(',').map((cut) => daysFrom(cut, '--cuts'))
          const horizon = daysFrom(options.horizon, '--horizon')
          const until = options.until === undefined ? undefined : daysFrom(options.until, '--until')
          const clean = cleanMessages(readMessages(file), until)
          const put = putRight(clean)
          if (put !== '') say(put)
          const judged = evaluate(clean.messages, cuts, horizon)
          return { json: jsonOf(judged), text: tableOf(judged) }
        }),
      ),
}

function daysFrom(word: string, option: string): number {
  const days = Number(word)
  if (word.trim() === '' || !Number.isInteger(days) || days < 1 || days > 100_000)
    throw new Usage(`${option} takes whole days from 1 on, got "${word}"`)
  return days
}

/** What was left out or put right, one sentence; empty when nothing was. */
function putRight({ toThemselves, toldTwice, toMany, outOfOrder, afterUntil }: CleanMessages): string {
  const parts = [
    [toThemselves, 'to oneself'],
    [toldTwice, 'told twice'],
    [toMany, 'sent to more than ten people at once'],
    [afterUntil, 'after the last day asked for'],
  ] as const
  const left = parts.flatMap(([count, what]) => (count > 0 ? [`${count.toLocaleString('en')} ${what}`] : []))
  return [
    left.length > 0 ? `Left out: ${left.join(', ')}.` : '',
    outOfOrder > 0 ? `Rows that stood before an earlier one and were put in the order of time: ${outOfOrder.toLocaleString('en')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is not known is null. */
export function jsonOf(judged: Evaluation): unknown {
  return JSON.parse(JSON.stringify(judged, (_, value) => (value === undefined ? null : value)))
}

function tableOf(judged: Evaluation): string {
  const { A, live, Arel, B, C, list, warmth } = judged
  const shown = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3)).padStart(9)
  const row = (name: string, of: ByMethod) => `${name.padEnd(34)}${METHODS.map((method) => shown(of[method])).join('')}`
  const one = (name: string, value: number | undefined) => `${name.padEnd(34)}${shown(value)}`
  return [
    `At ${judged.cuts.length === 1 ? 'day' : 'days'} ${judged.cuts.join(', ')}, ${judged.horizon} days ahead`,
    '',
    `${''.padEnd(34)}${METHODS.map((method) => method.padStart(9)).join('')}`,
    row('who falls silent: AUC', A.perEgoAuc),
    row('among living ties: AUC', live),
    row("over the tie's own time: AUC", Arel),
    row('which strong ties drift: AUC', B),
    row('days to the next contact: factor', C.factorError),
    row('order of next contacts', C.concordance),
    row('five a day: loss caught', list.capture5),
    row('five a day: needless', list.needless5),
    one('who falls silent: pooled AUC', A.pooledAuc),
    one('average precision', A.averagePrecision),
    one('Brier', A.brier),
    one('Brier, own calibration', A.brierCalibrated),
    one('three named to drift: right', B.precisionAt3),
    one('at random', B.precisionAt3Base),
    one('warmth with what came: Spearman', warmth),
  ].join('\n')
}
