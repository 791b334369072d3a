import type { Page } from 'playwright-core'
import type { Bench, Measured } from './bench.ts'
import { networkFolder } from './data/network.ts'
import { openWindow } from './measure/browser.ts'
import { median, percentile } from './measure/numbers.ts'
import { Server } from './measure/server.ts'

/** As many as the map shows at most, with some ten thousand ties among them. */
const SIZE = { people: 5000, interactions: 100_000 }
const AGAIN = 20
const MOVES = 240

export const map: Bench = {
  name: 'map',
  about: `the network page over ${SIZE.people.toLocaleString('en')} people, in Chromium without a card for graphics`,
  async run(workshop) {
    const server = await Server.start(await networkFolder(workshop, SIZE))
    try {
      return [...(await measureAnswer(server)), ...(await measurePage(server))]
    } finally {
      await server.stop()
    }
  },
}

async function measureAnswer(server: Server): Promise<Measured[]> {
  const cold = await server.get('/api/network')
  const again: number[] = []
  for (let i = 0; i < AGAIN; i++) again.push((await server.get('/api/network')).ms)
  const { ties } = JSON.parse(cold.text) as { ties: number[] }
  return [
    { what: 'the answer, from cold', value: cold.ms, unit: 'ms', atMost: 2000 },
    { what: 'the answer, nothing changed', value: median(again), unit: 'ms', atMost: 100, note: `${AGAIN} requests` },
    { what: 'the answer', value: cold.text.length / 1e6, unit: 'MB' },
    { what: 'ties drawn', value: ties.length / 3, unit: '' },
  ]
}

async function measurePage(server: Server): Promise<Measured[]> {
  const { browser, page } = await openWindow(server)
  try {
    const first = await untilDrawn(page, `${server.door.origin}/network`)
    const again = await untilDrawn(page, `${server.door.origin}/network`)
    return [
      { what: 'from the address to the map, first visit', value: first, unit: 'ms', note: 'laid out from nothing' },
      { what: 'from the address to the map, next visit', value: again, unit: 'ms', note: 'everybody has a place' },
      ...(await frames(page, 'panning', pan)),
      ...(await frames(page, 'zooming', zoom)),
      ...(await frames(page, 'panning, close', pan)),
    ]
  } finally {
    await browser.close()
  }
}

async function untilDrawn(page: Page, address: string): Promise<number> {
  const began = performance.now()
  await page.goto(address)
  await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas')
    if (!canvas?.width) return false
    const { data } = canvas.getContext('2d')!.getImageData(canvas.width / 2 - 50, canvas.height / 2 - 50, 100, 100)
    return data.some((value) => value > 0)
  })
  return performance.now() - began
}

/** Counts the frames that come while something is done to the map; each move of it asks for one. */
async function frames(page: Page, what: string, act: (page: Page) => Promise<void>): Promise<Measured[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    const next = (at: number) => {
      seen.push(at)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act(page)
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen)
  const gaps = seen.slice(1).map((at, i) => at - seen[i]!)
  const seconds = (seen.at(-1)! - seen[0]!) / 1000
  return [
    { what: `frames a second, ${what}`, value: gaps.length / seconds, unit: '', note: `${gaps.length} frames, at least 30 hoped for` },
    { what: `a frame, ${what}: p95`, value: percentile(gaps, 0.95), unit: 'ms', atMost: 33.4 },
  ]
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(600, 450)
  await page.mouse.down()
  for (let i = 0; i < MOVES; i++) await page.mouse.move(600 + 160 * Math.sin(i / 12), 450 + 120 * Math.cos(i / 17))
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(640, 460)
  for (let i = 0; i < MOVES / 2; i++) await page.mouse.wheel(0, i < MOVES / 4 ? -40 : 28)
}
