import type { Bench } from './bench.ts'
import { networkFolder } from './data/network.ts'
import { median } from './measure/numbers.ts'
import { Server } from './measure/server.ts'

const ROUNDS = 5

export const start: Bench = {
  name: 'start',
  about: 'from `tend start` over 50,000 people to the first page, and to Today',
  async run(workshop) {
    const data = await networkFolder(workshop)
    // The first start may build the pages.
    await (await Server.start(data)).stop()
    const [pages, todays]: [number[], number[]] = [[], []]
    for (let round = 1; round <= ROUNDS; round++) {
      const server = await Server.start(data)
      pages.push(server.firstPageMs)
      todays.push((await server.get('/api/today')).ms)
      await server.stop()
      workshop.say(`run ${round} of ${ROUNDS}: page after ${pages.at(-1)!.toFixed()} ms, Today ${todays.at(-1)!.toFixed()} ms later`)
    }
    const note = `median of ${ROUNDS} starts, PostgreSQL started each time`
    const both = pages.map((ms, i) => ms + todays[i]!)
    return [
      { what: 'to the first page', value: median(pages) / 1000, unit: 's', atMost: 2, note },
      { what: 'Today, nothing kept in memory', value: median(todays) / 1000, unit: 's', atMost: 1, note },
      { what: 'to Today', value: median(both) / 1000, unit: 's', note },
    ]
  },
}
