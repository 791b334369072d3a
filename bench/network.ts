import type { People } from '#contract/people.ts'
import type { Bench, Measured } from './bench.ts'
import { INTERACTIONS, type MadePerson, networkFolder, networkPeople, PEOPLE } from './data/network.ts'
import { chanceFrom, median, percentile } from './measure/numbers.ts'
import { Server } from './measure/server.ts'

const REQUESTS = 200
const HEAVIEST = 10
const ACTS = 20

export const network: Bench = {
  name: 'network',
  about: `pages over ${PEOPLE.toLocaleString('en')} people and ${INTERACTIONS.toLocaleString('en')} interactions, over HTTP`,
  async run(workshop) {
    const server = await Server.start(await networkFolder(workshop))
    try {
      return await measurePages(server)
    } finally {
      await server.stop()
    }
  },
}

async function measurePages(server: Server): Promise<Measured[]> {
  const people = networkPeople()
  const chance = chanceFrom(4)
  const anybody = () => people[Math.floor(chance() * people.length)]!
  const cold = await server.get('/api/today')
  const { counts, total } = await server.getJson<People>('/api/people?limit=1')
  return [
    { what: 'Today, first after start', value: cold.ms, unit: 'ms', atMost: 1000 },
    { what: 'people', value: counts.everyone, unit: '' },
    ...(await requests(server, 'Today again', () => '/api/today')),
    ...(await afterActs(server, anybody)),
    ...(await requests(server, 'People list', () => `/api/people?offset=${Math.floor((chance() * total) / 50) * 50}`)),
    ...(await requests(server, 'People list by name', () => `/api/people?sort=name&offset=${Math.floor(chance() * total)}`)),
    ...(await requests(server, 'Person page, anybody', () => `/api/people/${anybody().id}`)),
    ...(await requests(server, 'Timeline, anybody', () => `/api/people/${anybody().id}/timeline`)),
    ...(await heaviest(server, people.slice(0, HEAVIEST))),
    ...(await searches(server, anybody, chance)),
  ]
}

/** 200 requests one after the other. */
async function requests(server: Server, what: string, path: (i: number) => string): Promise<Measured[]> {
  const times: number[] = []
  for (let i = 0; i < REQUESTS; i++) times.push((await server.get(path(i))).ms)
  const note = `${REQUESTS} requests, median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed()} ms`
  return [{ what: `${what}: p95`, value: percentile(times, 0.95), unit: 'ms', atMost: 100, note }]
}

/** Today, asked right after something was said of somebody. */
async function afterActs(server: Server, anybody: () => MadePerson): Promise<Measured[]> {
  const times: number[] = []
  for (let i = 0; i < ACTS; i++) {
    await server.send('POST', `/api/people/${anybody().id}/settings`, JSON.stringify({ importance: i % 2 === 0 ? 2 : 1 }))
    times.push((await server.get('/api/today')).ms)
  }
  const note = `${ACTS} acts, median ${median(times).toFixed()} ms, worst ${Math.max(...times).toFixed()} ms`
  return [{ what: 'Today after an act: p95', value: percentile(times, 0.95), unit: 'ms', atMost: 500, note }]
}

async function heaviest(server: Server, people: readonly MadePerson[]): Promise<Measured[]> {
  const first = await server.getJson<{ channels: { count: number }[] }>(`/api/people/${people[0]!.id}`)
  const most = first.channels.reduce((sum, { count }) => sum + count, 0)
  return [
    { what: 'interactions with the heaviest person', value: most, unit: '' },
    ...(await requests(server, `Person page, the ${HEAVIEST} heaviest`, (i) => `/api/people/${people[i % HEAVIEST]!.id}`)),
    ...(await requests(server, `Timeline, the ${HEAVIEST} heaviest`, (i) => `/api/people/${people[i % HEAVIEST]!.id}/timeline`)),
  ]
}

/** Names with two letters of the family name swapped; the person has to be among what is found. */
async function searches(server: Server, anybody: () => MadePerson, chance: () => number): Promise<Measured[]> {
  const wanted = Array.from({ length: REQUESTS }, anybody)
  const path = (i: number) => `/api/people?query=${encodeURIComponent(misspelt(wanted[i]!.name, chance))}`
  const timed = await requests(server, 'Search with a typo', path)
  let found = 0
  for (let i = 0; i < REQUESTS; i++) {
    const { rows } = await server.getJson<People>(path(i))
    if (rows.some(({ id }) => id === wanted[i]!.id)) found++
  }
  return [...timed, { what: 'Search with a typo: found', value: found, unit: '', note: `of ${REQUESTS}, on the first page` }]
}

function misspelt(name: string, chance: () => number): string {
  const at = name.indexOf(' ') + 2 + Math.floor(chance() * (name.length - name.indexOf(' ') - 3))
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
}
