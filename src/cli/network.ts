import { Usage } from '#domain/errors.ts'
import { seeMap } from '#views/map.ts'
import { seeWays } from '#views/way.ts'
import { type Command, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

export const network: Command = {
  declare: (program, run) =>
    program
      .command('network')
      .description('communities, and who joins what would else be apart')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { sentence, hint, communities, people, bridges, bridgesTotal, waning } = await seeMap(ctx)
            const json = {
              ...{ sentence, hint, communities, bridgesTotal, waning },
              bridges: bridges.map(({ person, words }) => ({ id: people.id[person]!, name: people.name[person]!, words })),
            }
            const more = bridgesTotal > bridges.length ? [`  ${bridgesTotal - bridges.length} more join communities.`] : []
            const text = [
              sentence,
              ...(hint ? [hint] : []),
              ...(communities.length > 0 ? ['', 'Communities', ...communities.map(({ name, size }) => `  ${name}, ${size} people`)] : []),
              ...(bridges.length > 0 ? ['', 'Bridges', ...json.bridges.map(({ name, words }) => `  ${name}: ${words}`), ...more] : []),
              ...(waning ? ['', waning] : []),
            ].join('\n')
            return { json, text }
          }),
        ),
      ),
}

export const way: Command = {
  declare: (program, run) =>
    program
      .command('way')
      .description('through whom one comes to somebody')
      .argument('<person...>', 'a name, an address or an id')
      .option('--from <person>', 'from somebody else than you')
      .action((words: string[], { from }: { from?: string }) =>
        run((config) => {
          if (from !== undefined && from.trim() === '') throw new Usage('--from takes a person')
          return withContext(config, async (ctx) => {
            const to = await findOnePerson(ctx, words.join(' '))
            const begin = from === undefined ? undefined : (await findOnePerson(ctx, from)).id
            const shown = await seeWays(ctx, { to: to.id, from: begin })
            const ways = shown.ways.map(({ steps }) => steps.map(({ name, words: how }) => `  ${name}${how ? `: ${how}` : ''}`).join('\n'))
            return { json: shown, text: [shown.sentence, ...ways].join('\n\n') }
          })
        }),
      ),
}
