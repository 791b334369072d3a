import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Bench, Measured } from './bench.ts'
import { serveBarePage } from './data/bare-page.ts'
import { networkFolder, networkPeople } from './data/network.ts'
import { enter, launchBrowser } from './measure/browser.ts'
import { median, percentile } from './measure/numbers.ts'
import { Server } from './measure/server.ts'
import { tend } from './measure/tend.ts'

const ROUNDS = 7
/** A phone of some years ago beside this machine. */
const SLOW_DOWN = 4
const KB = 1000
const PAGES = ['People', 'Review', 'Share', 'Events', 'Readiness', 'Settings', 'Today']

export const pages: Bench = {
  name: 'pages',
  about: 'the pages in Chromium: first load, moving between them, finding one of 50,000 people',
  async run(workshop) {
    const data = workshop.fresh('pages-data')
    await tend(data, 'demo')
    const browser = await launchBrowser()
    try {
      const server = await Server.start(data)
      const bare = await serveBarePage(workshop.fresh('bare-page'))
      const small = [...(await firstLoads(browser, server, bare.origin)), ...(await moves(browser, server))]
      bare.server.close()
      await server.stop()
      workshop.remove(data)
      const large = await Server.start(await networkFolder(workshop))
      const found = await finding(browser, large)
      await large.stop()
      return [...small, ...found]
    } finally {
      await browser.close()
    }
  },
}

/** Today in a browser that knows nothing, on a slow processor: until the first card can be pressed; by turns with a page of one button. @param bare where that is */
async function firstLoads(browser: Browser, server: Server, bare: string): Promise<Measured[]> {
  const [times, bares, shifts, sizes]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    bares.push(await bareLoad(browser, server, bare))
    const context = await enter(browser, server)
    const page = await context.newPage()
    const devtools = await slowedDown(page)
    await devtools.send('Network.enable')
    const wanted = new Set<string>()
    let bytes = 0
    devtools.on(
      'Network.responseReceived',
      ({ requestId, type }) => void (type === 'Script' || type === 'Stylesheet' ? wanted.add(requestId) : 0),
    )
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (wanted.has(requestId)) bytes += encodedDataLength
    })
    await page.addInitScript(watchShifts)
    await page.goto(server.door.origin)
    await page.getByRole('article').getByRole('button').first().waitFor()
    times.push(await pressable(page))
    sizes.push(bytes)
    await page.waitForTimeout(1500)
    shifts.push(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift))
    await context.close()
  }
  return [
    {
      what: 'Today, first load: script and style before the first card',
      value: median(sizes) / KB,
      unit: 'kB',
      atMost: 170,
      note: 'as sent',
    },
    {
      what: 'Today, first load: until it can be used',
      value: median(times),
      unit: 'ms',
      atMost: 1000,
      note: `processor slowed down ${SLOW_DOWN} times; median of ${ROUNDS}, worst ${Math.max(...times).toFixed()} ms`,
    },
    {
      what: 'Today, first load: as many times as a page of one button',
      value: median(times) / median(bares),
      unit: '',
      atMost: 3,
      note: `that one takes ${median(bares).toFixed()} ms, on the same slowed processor`,
    },
    { what: 'Today, first load: layout shift', value: Math.max(...shifts), unit: '', atMost: 0.01, note: 'worst of all' },
  ]
}

async function bareLoad(browser: Browser, server: Server, bare: string): Promise<number> {
  const context = await enter(browser, server)
  const page = await context.newPage()
  await slowedDown(page)
  await page.goto(bare)
  await page.getByRole('article').getByRole('button').first().waitFor()
  const time = await pressable(page)
  await context.close()
  return time
}

async function slowedDown(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  return devtools
}

/** Since the page began: when the thread is free to hear a press. */
function pressable(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => requestIdleCallback(() => done(performance.now()))))
}

/** Runs in the page before anything of it. */
function watchShifts() {
  const world = globalThis as unknown as { shift: number }
  world.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) world.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** From pressing a word of the navigation until the other page is drawn, everything read once before. */
async function moves(browser: Browser, server: Server): Promise<Measured[]> {
  const context = await enter(browser, server)
  const page = await context.newPage()
  await page.goto(server.door.origin)
  await page.getByRole('article').first().waitFor()
  for (const title of PAGES) await move(page, title)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) for (const title of PAGES) times.push(await move(page, title))
  await context.close()
  return [
    {
      what: 'from page to page: p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      atMost: 100,
      note: `${times.length} moves, median ${median(times).toFixed()} ms, worst ${Math.max(...times).toFixed()} ms`,
    },
  ]
}

async function move(page: Page, title: string): Promise<number> {
  const before = await page.title()
  return page.evaluate(
    ({ title, before }) =>
      new Promise<number>((done) => {
        const link = [...document.querySelectorAll<HTMLElement>('header nav a')].find((each) => each.textContent?.startsWith(title))!
        const began = performance.now()
        const look = () => {
          const isThere =
            document.title !== before && document.querySelector('main h1') !== null && !document.querySelector('[aria-busy=true]')
          if (isThere) return requestAnimationFrame(() => done(performance.now() - began))
          requestAnimationFrame(look)
        }
        link.click()
        look()
      }),
    { title, before },
  )
}

/** From the last letter typed into the palette until the person is there. */
async function finding(browser: Browser, server: Server): Promise<Measured[]> {
  const context = await enter(browser, server)
  const page = await context.newPage()
  await page.goto(server.door.origin)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const people = networkPeople()
  const times: number[] = []
  for (let at = 0; at < 40; at++) {
    const { name } = people[(at * 1009) % people.length]!
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox')
    await field.fill(name.slice(0, -1))
    await page.getByRole('option').first().waitFor()
    const found = page.evaluate(
      (wanted) =>
        new Promise<number>((done) => {
          const input = document.querySelector<HTMLInputElement>('[role=combobox]')!
          let began = 0
          input.addEventListener('input', () => (began = performance.now()), { once: true, capture: true })
          const look = () => {
            const isThere = began > 0 && [...document.querySelectorAll('[role=option]')].some((each) => each.textContent?.includes(wanted))
            if (isThere) return done(performance.now() - began)
            requestAnimationFrame(look)
          }
          look()
        }),
      name,
    )
    await field.press('End')
    await field.pressSequentially(name.slice(-1))
    times.push(await found)
    await page.keyboard.press('Escape')
  }
  await context.close()
  return [
    {
      what: 'palette, one of 50,000 people: p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      atMost: 50,
      note: `${times.length} names, median ${median(times).toFixed()} ms, worst ${Math.max(...times).toFixed()} ms; from the last letter to the next frame`,
    },
  ]
}
