import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { closeCutOff } from '#actions/import/one-at-a-time.ts'
import { api } from '#api/index.ts'
import { Keys } from '#api/security.ts'
import type { Config } from '#config.ts'
import { Conflict, Usage } from '#domain/errors.ts'
import { calibrateWeekly } from '#jobs/calibrate-weekly.ts'
import { catchUpOnce } from '#jobs/catch-up-once.ts'
import { ImportQueue } from '#jobs/import-queue.ts'
import { settleDaily } from '#jobs/settle-daily.ts'
import { openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { makeFolder } from '#store/engine/make-folder.ts'
import { seeToday } from '#views/today.ts'
import { type Answer, say } from './command.ts'
import { findServer, markServer, unmarkServer } from './server-mark.ts'

const PAGES = join(import.meta.dirname, '..', '..', 'dist', 'web')
const HOST = '127.0.0.1'
/** A connection that says nothing for this long is closed; a long upload says something all the time. */
const IDLE_MS = 60_000
const HEADERS_MS = 10_000

interface Options {
  readonly port: string
  readonly open?: boolean
}

/** Serves the pages until it is told to stop, or names the address of a server that runs already. */
export async function startServer(config: Config, options: Options): Promise<Answer> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Usage(`--port takes a number up to 65535, got ${options.port}`)
  makeFolder(config.dataFolder)
  const running = findServer(config.dataFolder)
  const address = running ? entryOf(running.port, new Keys(config.dataFolder)) : await listen(config, port)
  if (options.open) openInBrowser(address)
  return {
    json: { address },
    text: `${running ? 'Tend is running already' : 'Tend is ready'}. Open this address once in your browser:\n\n  ${address}\n`,
  }
}

const entryOf = (port: number, keys: Keys) => `http://${HOST}:${port}/enter/${keys.newCode()}`

async function listen(config: Config, wanted: number): Promise<string> {
  const log = pino(
    { level: process.env.TEND_LOG ?? 'info' },
    pino.destination({ dest: join(config.dataFolder, 'tend.log'), mkdir: true, mode: 0o600, sync: false }),
  )
  const database = await openDatabase(config.dataFolder)
  const ctx = await openContext(database, config.dataFolder, config.now)
  const queue = new ImportQueue(ctx, inboxOf(config.dataFolder))
  const keys = new Keys(config.dataFolder)
  keys.forgetCodes()
  let port = wanted
  const app = api({ ctx, queue, keys, log, port: () => port, pages: PAGES })
  let server: Server
  try {
    server = await bind(app.fetch, wanted)
  } catch (error) {
    await database.close()
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new Conflict(`Port ${wanted} is taken by another program. Choose another: tend start --port ${wanted + 1}`)
      : error
  }
  port = (server.address() as { port: number }).port
  server.requestTimeout = 0
  server.headersTimeout = HEADERS_MS
  server.timeout = IDLE_MS
  markServer(config.dataFolder, port)
  await closeCutOff(ctx)
  queue.resumeUnfinished()
  const stopJobs = [settleDaily(ctx, log), calibrateWeekly(ctx, log), catchUpOnce(ctx, log)]
  // The first page asks for it within a moment; what goes wrong here is told there.
  seeToday(ctx).catch(() => undefined)
  closeOnSignal(server, async () => {
    for (const stop of stopJobs) await stop()
    await queue.close()
    unmarkServer(config.dataFolder)
    await database.close()
  })
  return entryOf(port, keys)
}

function inboxOf(dataFolder: string): string {
  const inbox = join(dataFolder, 'inbox')
  mkdirSync(inbox, { recursive: true, mode: 0o700 })
  return inbox
}

function bind(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HOST }, () => resolve(server)) as Server
    server.once('error', reject)
  })
}

/** The first signal ends in order, the second at once. */
function closeOnSignal(server: Server, close: () => Promise<void>): void {
  let isClosing = false
  const stop = () => {
    if (isClosing) process.exit(1)
    isClosing = true
    server.close()
    server.closeAllConnections()
    close().then(
      () => process.exit(0),
      (error: Error) => {
        say(`tend: ${error.message}`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

function openInBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => say('No browser could be opened; open the address yourself.'))
  child.unref()
}
