import type { Command } from './command.ts'

export const start: Command = {
  declare: (program, run) =>
    program
      .command('start')
      .description('serve the pages on this machine')
      .option('--port <n>', 'the port to serve on', '4321')
      .option('--open', 'open the page in the browser')
      // The server is half of the program: only this command loads it.
      .action((options: { readonly port: string; readonly open?: boolean }) =>
        run(async (config) => (await import('./serve.ts')).startServer(config, options)),
      ),
}
