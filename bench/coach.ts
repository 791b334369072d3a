import type { Bench, Measured } from './bench.ts'
import { INTERACTIONS, networkFolder, PEOPLE } from './data/network.ts'
import { median } from './measure/numbers.ts'
import { Server } from './measure/server.ts'

const AGAIN = 20

/** What the coach shows, and the address it is asked at. */
const PAGES: readonly (readonly [what: string, path: string])[] = [
  ['Kind', '/api/kind'],
  ['Review', '/api/review'],
  ['Readiness', '/api/ready'],
  ['Ask, a need', '/api/ask?need=boats%20in%20the%20harbour%20Keelworks'],
  ['Ask, out of the blue', '/api/ask/incoming'],
  ['Ledger', '/api/ledger'],
  ['Share', '/api/share'],
  ['Events', '/api/events'],
  ['Profile', '/api/profile'],
  ['Today', '/api/today'],
]

export const coach: Bench = {
  name: 'coach',
  about: `the coach over ${PEOPLE.toLocaleString('en')} people and ${INTERACTIONS.toLocaleString('en')} interactions: each from a fresh start, then again`,
  async run(workshop) {
    const folder = await networkFolder(workshop)
    const measured: Measured[] = []
    for (const [what, path] of PAGES) measured.push(...(await measurePage(folder, what, path)))
    return measured
  },
}

/** The first answer of a server that has just started, and the median of the next ones. */
async function measurePage(folder: string, what: string, path: string): Promise<Measured[]> {
  const server = await Server.start(folder)
  try {
    const cold = await server.get(path)
    const again: number[] = []
    for (let i = 0; i < AGAIN; i++) again.push((await server.get(path)).ms)
    return [
      { what: `${what}, from cold`, value: cold.ms, unit: 'ms', atMost: 2000 },
      {
        what: `${what}, nothing changed`,
        value: median(again),
        unit: 'ms',
        atMost: 100,
        note: `${AGAIN} requests, worst ${Math.max(...again).toFixed()} ms`,
      },
    ]
  } finally {
    await server.stop()
  }
}
