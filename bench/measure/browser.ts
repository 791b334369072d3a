import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Server } from './server.ts'

const bring = createRequire(import.meta.url)('../../bin/bring.cjs') as { bringChromium: (node: string) => string | undefined }

/** As in the tests of the pages: no card for graphics, so that what is drawn costs the processor. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.TEND_CHROMIUM ?? bring.bringChromium(process.execPath)
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS })
}

/** A browser's memory of its own that has the key of a server and keeps nothing of its pages. */
export async function enter(browser: Browser, { door }: Server, { width = 1440, height = 900 } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' })
  await context.addCookies([{ ...door.cookie, url: door.origin }])
  return context
}

/** A window of Chromium that has the key of a server; closed with its browser. */
export async function openWindow(server: Server): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchBrowser()
  return { browser, page: await (await enter(browser, server)).newPage() }
}
