import { loadDemo } from '#actions/load-demo.ts'
import { readConfig } from '#config.ts'
import { type Command, withContext } from './command.ts'

/** Words that name the folder for the next command, where it is not the one that is taken without them. */
function inFolder(folder: string): string {
  if (folder === readConfig({}).dataFolder) return ''
  return `--data ${/^[\w./~+:@-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`} `
}

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
              text: `${people} invented people are here, with ${interactions} exchanges. To be rid of them: tend ${inFolder(config.dataFolder)}undo ${importId.slice(0, 8)}`,
            }
          }),
        ),
      ),
}
