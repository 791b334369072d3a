import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Imports } from '#contract/imports.ts'
import type { Bench, Measured } from './bench.ts'
import { bigMbox, MAILS } from './data/mailbox.ts'
import { percentile } from './measure/numbers.ts'
import { Server } from './measure/server.ts'

/** How often somebody looks at a page. */
const EVERY_MS = 100
const PAGES = ['/api/today', '/api/people'] as const

export const pagesWhileImporting: Bench = {
  name: 'pages-while-importing',
  about: `Today and People every ${EVERY_MS} ms while the server imports ${MAILS.toLocaleString('en')} mails`,
  async run(workshop) {
    const mbox = await bigMbox(workshop)
    if (!mbox) return []
    const data = workshop.fresh('pages-data')
    const server = await Server.start(data)
    try {
      return await measureWhile(server, mbox)
    } finally {
      await server.stop()
      workshop.remove(data)
    }
  },
}

async function measureWhile(server: Server, mbox: string): Promise<Measured[]> {
  const drop = randomUUID()
  await server.send('PUT', `/api/drops/${drop}/files?path=big.mbox`, await openAsBlob(mbox))
  const began = performance.now()
  await server.send('POST', '/api/imports', JSON.stringify({ drop }))
  const times = new Map<string, number[]>(PAGES.map((page) => [page, []]))
  const asked: Promise<void>[] = []
  const look = async (page: string) => void times.get(page)!.push((await server.get(page)).ms)
  const timer = setInterval(() => asked.push(...PAGES.map(look)), EVERY_MS)
  try {
    await untilImported(server)
  } finally {
    clearInterval(timer)
  }
  await Promise.all(asked)
  const { imports } = await server.getJson<Imports>('/api/imports')
  return [
    { what: 'import', value: (performance.now() - began) / 1000, unit: 's', note: 'one run' },
    { what: 'interactions', value: imports[0]?.interactions ?? 0, unit: '' },
    ...[...times].flatMap(([page, ms]) => [
      { what: `${page}: p95`, value: percentile(ms, 0.95), unit: 'ms', atMost: 200, note: `${ms.length} requests` },
      { what: `${page}: worst`, value: Math.max(...ms), unit: 'ms', atMost: 200 },
    ]),
  ]
}

/** Asks each second, as the page does. */
async function untilImported(server: Server): Promise<void> {
  for (;;) {
    await sleep(1000)
    const { running, imports, unrecognised } = await server.getJson<Imports>('/api/imports')
    if (unrecognised.length > 0) throw new Error(`expected the mailbox to be imported, got: ${unrecognised[0]!.reason}`)
    if (running === null && imports.every(({ state }) => state === 'done') && imports.length > 0) return
  }
}
