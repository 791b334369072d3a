import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { filledTemplate, makeTestHome, type TestHome } from '../support/database.ts'
import { serveTend, type TestPlace, tend } from '../support/program.ts'

const bring = createRequire(import.meta.url)('../../bin/bring.cjs') as {
  bringPages: (node: string) => void
  findChromium: () => string | undefined
}

/** The day of every browser test. */
export const NOW = '2026-03-02T09:00:00Z'

/** Chromium as a container and a desktop both run it, without asking anybody for anything. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']

/** The real program on a data folder of its own, with a browser before it. */
export interface Tend {
  readonly folder: string
  readonly address: string
  readonly browser: Browser
  /** A window that has the key. What goes wrong in it, and what it asks of anybody but this server, is kept in `trouble`. */
  readonly open: (path: string, look?: Look) => Promise<{ page: Page; trouble: string[]; close: () => Promise<void> }>
  readonly close: () => Promise<void>
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** What the browser is set to: "de-AT". */
  readonly locale?: string
  /** With the worker that keeps what was read; without it, what goes wrong on the way can be played. */
  readonly keepsAtHand?: boolean
}

/** Starts it, having brought in what lies behind `paths`, if any. */
export async function startTend(paths: readonly string[] = []): Promise<Tend> {
  const home = await makeTestHome()
  if (paths.length > 0) await run(home, 'import', ...paths)
  return before(home)
}

/** Starts it with the invented people of `tend demo`. */
export async function startDemo(): Promise<Tend> {
  const demo = await filledTemplate('demo_of_tests', (home) => run(home, 'demo'))
  return before(await makeTestHome(demo))
}

/** Starts it as a stranger would: with a database that it makes by itself. */
export function startAlone(): Promise<Tend> {
  const folder = mkdtempSync(join(tmpdir(), 'tend-browser-'))
  const home = {
    folder,
    close: async () => {
      await run({ folder }, 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return before(home)
}

/** @throws when it did not end well */
async function run(home: TestPlace, ...words: readonly string[]): Promise<void> {
  const { code, err } = await tend(home, '--now', NOW, ...words)
  if (code !== 0) throw new Error(`tend ${words[0]} ended with ${code}: ${err}`)
}

/** The program before a browser, on what a test has prepared. */
async function before(home: TestPlace & Pick<TestHome, 'close'>): Promise<Tend> {
  bring.bringPages(process.execPath)
  // The system's, or the one named; else the one that Playwright fetched.
  const executablePath = process.env.TEND_CHROMIUM ?? bring.findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: FLAGS,
  })
  const server = await serveTend(home, '--now', NOW)
  const { origin } = new URL(server.address)
  const key = await keyOf(browser, server.address)
  const contexts: BrowserContext[] = []
  return {
    folder: home.folder,
    address: origin,
    browser,
    open: async (path, { width = 1440, height = 900, colorScheme = 'light', locale = 'en-GB', keepsAtHand = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale,
        reducedMotion: 'reduce',
        storageState: key,
        serviceWorkers: keepsAtHand ? 'allow' : 'block',
      })
      context.setDefaultTimeout(12_000)
      contexts.push(context)
      const page = await context.newPage()
      const trouble: string[] = []
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
      page.on('pageerror', (error) => trouble.push(error.message))
      page.on('dialog', (dialog) => {
        trouble.push(`a dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== origin && url.protocol !== 'data:') trouble.push(`asked ${request.url()}`)
      })
      await page.goto(origin + path)
      return { page, trouble, close: () => context.close() }
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close().catch(() => undefined)))
      await browser.close()
      await server.close()
      await home.close()
    },
  }
}

/** The code opens the door once; the cookie it leaves is shared by all windows of a test. */
async function keyOf(browser: Browser, entry: string): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(entry)
  const key = await context.storageState()
  await context.close()
  return key
}
