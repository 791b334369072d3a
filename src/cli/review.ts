import type { KindReport } from '#contract/kind.ts'
import type { PersonRow } from '#contract/people.ts'
import type { Review } from '#contract/review.ts'
import { seeKind } from '#views/kind.ts'
import { seeReview } from '#views/review.ts'
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

export const review: Command = {
  declare: (program, run) =>
    program
      .command('review')
      .description('the week that was: who began to slip, who is back in rhythm, whether the week holds your circles, who is new')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const found = await seeReview(ctx)
            return { json: withoutStrips(found), text: reviewText(found) }
          }),
        ),
      ),
}

function withoutStrips(found: Review) {
  const plain = <Each extends { person: PersonRow }>(each: Each) => {
    const { strip: _, ...person } = each.person
    return { ...each, person }
  }
  return {
    ...found,
    slipped: found.slipped.map(plain),
    cameBack: found.cameBack.map(plain),
    newcomers: found.newcomers.map(plain),
    capacity: { ...found.capacity, proposal: found.capacity.proposal.map(plain) },
  }
}

function reviewText({ week, slipped, slippedTotal, cameBack, cameBackTotal, capacity, newcomers, newcomersTotal, ahead }: Review): string {
  const lines = (title: string, total: number, rows: readonly { person: PersonRow; words: string }[]) => [
    `${title}: ${total === 0 ? 'nobody' : total}`,
    ...rows.map(({ person, words }) => `  ${person.name}: ${words}`),
  ]
  return [
    `Week ${week}`,
    ...lines('Began to slip', slippedTotal, slipped),
    ...lines('Back in rhythm', cameBackTotal, cameBack),
    capacity.sentence,
    ...(capacity.hint ? [capacity.hint] : []),
    ...capacity.proposal.map(({ person, words }) => `  ${person.name}: ${words}`),
    ...lines('New, not placed yet', newcomersTotal, newcomers),
    ...ahead,
  ].join('\n')
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
