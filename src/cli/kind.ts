import type { KindReport } from '#contract/kind.ts'
import { seeKind } from '#views/kind.ts'
import { type Command, withContext } from './command.ts'

const NAMES = { 1: 'rarely', 2: 'only in need', 3: 'all the time' } as const

export const kind: Command = {
  declare: (program, run) =>
    program
      .command('kind')
      .description('which kind of networker you are, and were')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const report = await seeKind(ctx)
            return { json: report, text: textOf(report) }
          }),
        ),
      ),
}

function textOf({ now, unknown, months }: KindReport): string {
  if (now === null) return unknown!
  return [
    `${now.headline}${now.isPast ? `, as of ${now.on}` : ''}.`,
    now.because,
    '',
    ...now.parts.map(
      ({ title, value, evidence }) =>
        `${title.padEnd(12)} ${value === null ? '   ' : String(Math.round(100 * value)).padStart(3)}  ${evidence}`,
    ),
    ...now.beside,
    ...(now.step ? ['', now.step.step, now.step.why] : []),
    '',
    ...months
      .slice(-12)
      .map(
        ({ on, kind: which, rule, because }) => `${on.slice(0, 7)}  ${(rule === 4 ? 'in between' : NAMES[which]).padEnd(12)} ${because}`,
      ),
  ].join('\n')
}
