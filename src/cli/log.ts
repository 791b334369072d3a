import { logInteraction } from '#actions/log-interaction.ts'
import { Usage } from '#domain/errors.ts'
import { INTERACTION_KINDS, type InteractionKind } from '#domain/interactions/interaction.ts'
import { type Command, toTakeBack, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

interface Options {
  readonly kind: string
  readonly on?: string
  readonly note?: string
  readonly give?: boolean
  readonly ask?: boolean
}

export const log: Command = {
  declare: (program, run) =>
    program
      .command('log')
      .description('write down what happened, with one or several people')
      .argument('<person...>', 'a name, an address or an id each')
      .requiredOption('--kind <kind>', INTERACTION_KINDS.join(', '))
      .option('--on <day>', 'the day it happened (today)')
      .option('--note <text>', 'what was said')
      .option('--give', 'you gave something')
      .option('--ask', 'you asked for something')
      .action((words: string[], options: Options) =>
        run(async (config) => {
          if (!INTERACTION_KINDS.includes(options.kind as InteractionKind))
            throw new Usage(`--kind is one of ${INTERACTION_KINDS.join(', ')}; got ${options.kind}`)
          if (options.give && options.ask) throw new Usage('--give or --ask, not both')
          return withContext(config, async (ctx) => {
            const people: string[] = []
            for (const word of words) people.push((await findOnePerson(ctx, word)).id)
            const changed = await logInteraction(ctx, {
              people,
              kind: options.kind as InteractionKind,
              on: options.on,
              note: options.note,
              tag: options.give ? 'give' : options.ask ? 'ask' : undefined,
            })
            return {
              json: { changeId: changed.changeId, sentence: changed.sentence },
              text: toTakeBack(changed),
            }
          })
        }),
      ),
}
