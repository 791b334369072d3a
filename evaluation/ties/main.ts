import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { jsonOf } from '#cli/evaluate.ts'
import { readMessages } from '#cli/read-messages.ts'
import { evaluate } from '#domain/evaluation/evaluate.ts'
import { cleanMessages, type Message } from '#domain/evaluation/messages.ts'
import { JUDGINGS, type Judging } from './expected.ts'

// npm run evaluate [-- --json]. Judges the tie model on two public sets of messages and compares with what it reached before; fails when a
// figure is off. TEND_DATASETS names the folder of the sets.

const folder = resolve(process.env.TEND_DATASETS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'datasets'))
const missing = [...new Set(JUDGINGS.map(({ file }) => file))].filter((file) => !existsSync(join(folder, file)))

/** The last set that was read: its horizons come one after the other. */
let kept: { file: string; messages: readonly Message[] } | undefined

if (missing.length > 0)
  process.stderr.write(`Nothing was checked: ${missing.join(' and ')} not found in ${folder}. TEND_DATASETS names another folder.\n`)
else main()

function main(): void {
  const began = performance.now()
  const results = JUDGINGS.map(judge)
  const failed = results.flatMap(({ rows }) => rows).filter(({ isReached }) => !isReached).length
  const seconds = (performance.now() - began) / 1000
  const text = process.argv.includes('--json') ? JSON.stringify({ failed, seconds, results }, null, 2) : tableOf(results, failed, seconds)
  process.stdout.write(`${text}\n`)
  process.exitCode = failed > 0 ? 1 : 0
}

function judge({ name, file, cuts, horizon, untilDay, expected }: Judging) {
  const judged = evaluate(messagesOf(file, untilDay), cuts, horizon)
  const rows = expected.map(({ what, figure, expected: wanted, within }) => {
    const got = figure(judged)
    return { what, got: got ?? null, expected: wanted, within, isReached: got !== undefined && Math.abs(got - wanted) <= within }
  })
  return { name, judged: jsonOf(judged), rows }
}

function messagesOf(file: string, untilDay: number | undefined): readonly Message[] {
  if (kept?.file !== file) kept = { file, messages: cleanMessages(readMessages(join(folder, file)), untilDay).messages }
  return kept.messages
}

function tableOf(results: readonly ReturnType<typeof judge>[], failed: number, seconds: number): string {
  const lines = results.flatMap(({ name, rows }) =>
    rows.map(({ what, got, expected, isReached }) =>
      [
        name.padEnd(11),
        what.padEnd(28),
        (got?.toFixed(4) ?? 'none').padStart(8),
        String(expected).padStart(8),
        isReached ? '' : '  NOT REACHED',
      ].join(''),
    ),
  )
  const checked = results.reduce((sum, { rows }) => sum + rows.length, 0)
  const outcome = failed === 0 ? `All ${checked} figures are reached` : `${failed} of ${checked} figures are not reached`
  return [`${''.padEnd(39)}${'got'.padStart(8)}${'expected'.padStart(8)}`, ...lines, '', `${outcome}, in ${seconds.toFixed(1)} s.`].join(
    '\n',
  )
}
