import { examine, type Finding } from '#actions/examine.ts'
import type { Command } from './command.ts'
import { findServer } from './server-mark.ts'

export const doctor: Command = {
  declare: (program, run) =>
    program
      .command('doctor')
      .description('say what is wrong, and what to do')
      .action(() =>
        run(async ({ dataFolder, now }) => {
          const server = findServer(dataFolder)
          const pages: Finding = {
            name: 'pages',
            isFine: true,
            says: server ? `served on http://127.0.0.1:${server.port}` : 'not served now; "tend start" serves them',
          }
          const findings = [...(await examine(dataFolder, now)), pages]
          const isFine = findings.every((finding) => finding.isFine)
          return {
            json: { isFine, findings },
            text: findings
              .map(
                ({ name, isFine: fine, says, todo }) =>
                  `${fine ? 'fine ' : 'WRONG'}  ${name.padEnd(10)} ${says}${todo ? `\n       ${''.padEnd(10)} ${todo}` : ''}`,
              )
              .join('\n'),
            exitCode: isFine ? 0 : 1,
          }
        }),
      ),
}
