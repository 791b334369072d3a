import { Option } from 'commander'
import { peopleQuery } from '#contract/people.ts'
import { tieState } from '#contract/shared.ts'
import { Usage } from '#domain/errors.ts'
import { listPeople } from '#views/people.ts'
import { type Command, say, withContext } from './command.ts'
import { peopleJson, personLine } from './person-json.ts'

const limitOf = (text: string | undefined) => {
  if (text === undefined) return 50
  if (!/^\d+$/.test(text)) throw new Usage(`--limit takes a number, got ${text}`)
  return Number(text)
}

export const people: Command = {
  declare: (program, run) =>
    program
      .command('people')
      .description('list people')
      .addOption(new Option('--state <state>', 'where a tie stands').choices(tieState.options))
      .option('--query <text>', 'words of a name, organisation or address; typos are forgiven')
      .addOption(new Option('--sort <order>', 'what comes first').choices(peopleQuery.shape.sort.unwrap().options).default('warmth'))
      .option('--limit <n>', 'how many at most (50)')
      .action((options: { state?: string; query?: string; sort: string; limit?: string }) =>
        run(async (config) => {
          const limit = limitOf(options.limit)
          const query = peopleQuery.omit({ limit: true }).safeParse({ state: options.state, query: options.query, sort: options.sort })
          if (!query.success) throw new Usage(`--${query.error.issues[0]!.path.join('.')}: ${query.error.issues[0]!.message}`)
          return withContext(config, async (ctx) => {
            const { people: found, total } = await listPeople(ctx, { ...query.data, limit })
            const lines = found.length === 0 ? ['Nobody.'] : found.map(personLine)
            if (found.length < total) say(`${found.length} of ${total}; --limit N shows more.`)
            return { json: await peopleJson(ctx, found), text: lines.join('\n') }
          })
        }),
      ),
}
