import { setTimeout as sleep } from 'node:timers/promises'
import { stopEngine } from '#store/engine/engine.ts'
import type { Command } from './command.ts'
import { findServer } from './server-mark.ts'

/** An import ends after the batch at hand; that takes seconds at most. */
const PATIENCE_MS = 30_000

export const stop: Command = {
  declare: (program, run) =>
    program
      .command('stop')
      .description('stop the pages and the database')
      .action(() =>
        run(async ({ dataFolder }) => {
          const server = findServer(dataFolder)
          if (server) {
            process.kill(server.pid, 'SIGTERM')
            for (const until = Date.now() + PATIENCE_MS; findServer(dataFolder) && Date.now() < until; ) await sleep(50)
          }
          const hadEngine = process.env.DATABASE_URL ? false : await stopEngine(dataFolder)
          const stopped = Boolean(server) || hadEngine
          return { json: { stopped }, text: stopped ? 'Tend has stopped. Everything is saved.' : 'Tend was not running.' }
        }),
      ),
}
