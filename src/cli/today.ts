import { markNudge } from '#actions/mark-nudge.ts'
import { Usage } from '#domain/errors.ts'
import { seeToday } from '#views/today.ts'
import { answerOf, type Command, withContext } from './command.ts'

export const today: Command = {
  declare: (program, run) =>
    program
      .command('today')
      .description("today's cards")
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { on, cards, asOf } = await seeToday(ctx)
            return {
              json: {
                on,
                cards: cards.map(({ id, kind, person, why, lastExchange, suggestion }) => ({
                  id,
                  kind,
                  person: { id: person.id, name: person.name },
                  why,
                  lastExchange,
                  suggestion,
                })),
              },
              text:
                cards.length === 0
                  ? `Nothing for ${on}.${asOf ? ` Your archives end on ${asOf}: bring newer ones.` : ''}`
                  : cards.map(({ id, person, why, suggestion }) => `${person.name}\n  ${why}\n  ${suggestion}\n  ${id}`).join('\n\n'),
            }
          }),
        ),
      ),
}

export const done: Command = {
  declare: (program, run) =>
    program
      .command('done')
      .description('a card is done')
      .argument('<card>')
      .action((card: string) => run((config) => withContext(config, async (ctx) => answerOf(await markNudge(ctx, card, { how: 'done' }))))),
}

export const snooze: Command = {
  declare: (program, run) =>
    program
      .command('snooze')
      .description('a card comes back later')
      .argument('<card>')
      .argument('<days>', 'in how many days')
      .action((card: string, days: string) =>
        run(async (config) => {
          if (!/^\d{1,3}$/.test(days)) throw new Usage(`snooze takes a number of days, got ${days}`)
          return withContext(config, async (ctx) => answerOf(await markNudge(ctx, card, { how: 'snoozed', days: Number(days) })))
        }),
      ),
}

export const skip: Command = {
  declare: (program, run) =>
    program
      .command('skip')
      .description('not this person, this time')
      .argument('<card>')
      .action((card: string) =>
        run((config) => withContext(config, async (ctx) => answerOf(await markNudge(ctx, card, { how: 'skipped' })))),
      ),
}
