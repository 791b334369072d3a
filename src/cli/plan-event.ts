import { callOffEvent, changeEvent } from '#actions/change-event.ts'
import { planEvent } from '#actions/plan-event.ts'
import { seeEvent } from '#views/event.ts'
import { answerOf, type Command, withContext } from './command.ts'
import { findEvent } from './find-event.ts'
import { findOnePerson } from './find-person.ts'

interface PlanOptions {
  readonly title: string
  readonly on: string
  readonly time?: string
  readonly until?: string
  readonly place?: string
  readonly note?: string
  readonly with?: string[]
}

export const planEventCommand: Command = {
  declare: (program, run) =>
    program
      .command('plan-event')
      .description('plan an evening of your own; nothing is sent')
      .requiredOption('--title <text>', 'what it is called')
      .requiredOption('--on <day>', 'the day, like 2026-03-01')
      .option('--time <time>', 'when it begins, like 18:30 (the whole day)')
      .option('--until <time>', 'when it ends, like 22:00')
      .option('--place <text>', 'where')
      .option('--note <text>', 'what stands in the invitation besides')
      .option('--with <person...>', 'whom to ask: a name, an address or an id each')
      .action(({ with: words = [], ...plan }: PlanOptions) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const people: string[] = []
            for (const word of words) people.push((await findOnePerson(ctx, word)).id)
            return answerOf(await planEvent(ctx, { ...plan, people }))
          }),
        ),
      ),
}

type ChangeOptions = Partial<Omit<PlanOptions, 'with'>>

export const changeEventCommand: Command = {
  declare: (program, run) =>
    program
      .command('change-event')
      .description('change an event of your own that is to come; nothing is sent')
      .argument('<event>', 'words of its title, or its id')
      .option('--title <text>', 'what it is called')
      .option('--on <day>', 'the day, like 2026-03-01')
      .option('--time <time>', "when it begins, like 18:30; '' for the whole day")
      .option('--until <time>', "when it ends, like 22:00; '' for no end")
      .option('--place <text>', "where; '' for nowhere yet")
      .option('--note <text>', "what stands in the invitation besides; '' for nothing")
      .action((word: string, options: ChangeOptions) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { id } = await findEvent(ctx, word)
            const { details, title, on } = await seeEvent(ctx, id)
            const said = { title, on, ...details, ...options }
            const { time, until, ...rest } = said
            return answerOf(await changeEvent(ctx, id, { ...rest, ...(time ? { time, ...(until ? { until } : {}) } : {}) }))
          }),
        ),
      ),
}

export const callOffCommand: Command = {
  declare: (program, run) =>
    program
      .command('call-off')
      .description('call an event of your own off; nothing is sent')
      .argument('<event>', 'words of its title, or its id')
      .action((word: string) =>
        run((config) => withContext(config, async (ctx) => answerOf(await callOffEvent(ctx, (await findEvent(ctx, word)).id)))),
      ),
}
