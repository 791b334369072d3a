import { loadDemo } from '#actions/load-demo.ts'
import { type Command, withContext } from './command.ts'

export const demo: Command = {
  declare: (program, run) =>
    program
      .command('demo')
      .description('load invented people to look around with')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { importId, people, interactions } = await loadDemo(ctx)
            return {
              json: { import: importId, people, interactions },
              text: `${people} invented people are here, with ${interactions} exchanges. To be rid of them: tend undo ${importId.slice(0, 8)}`,
            }
          }),
        ),
      ),
}
