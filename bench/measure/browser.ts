import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Server } from './server.ts'

const bring = createRequire(import.meta.url)('../../bin/bring.cjs') as { findChromium: () => string | undefined }

/** As in the tests of the pages: no card for graphics, so that what is drawn costs the processor. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']

/** A window of Chromium that has the key of a server; closed with its browser. */
export async function openWindow(server: Server, { width = 1440, height = 900 } = {}): Promise<{ browser: Browser; page: Page }> {
  const executablePath = process.env.TEND_CHROMIUM ?? bring.findChromium()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS })
  const context = await browser.newContext({ viewport: { width, height } })
  const { origin, cookie } = server.session
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: origin }])
  return { browser, page: await context.newPage() }
}
