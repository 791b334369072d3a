// npm run pictures                 takes those of README and docs, from the invented people
// npm run pictures -- --all FOLDER  takes every page in light, dark and on a phone, whole, to be looked at
//   --data FOLDER  of other people than the invented ones; --now DAY  the day that counts as today; --only today,people
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { castMember } from '../../test/cast.ts'

const { bringChromium, bringPages } = createRequire(import.meta.url)('../../bin/bring.cjs') as {
  bringChromium: (node: string) => string | undefined
  bringPages: (node: string) => void
}
const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..')
const MAIN = join(ROOT, 'src', 'main.ts')
/** The README loads them all: none may be heavier. */
const LIMIT_BYTES = 300_000
/** Pixels: of a list of thousands of people the beginning is enough. */
const MOST_HIGH = 6000

type Path = (page: Page) => Promise<string>

interface Look {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** The page to its end, however long. */
  readonly isWhole?: boolean
}

const at = (path: string) => async () => path

/** Somebody with a story of years; in other data than the invented people's, whoever stands first. */
async function aPerson(page: Page): Promise<string> {
  const ofQuery = (query: string) =>
    page.evaluate(async (words) => {
      const answer = await fetch(`/api/people?limit=1&query=${encodeURIComponent(words)}`)
      return ((await answer.json()) as { rows: { id: string }[] }).rows[0]?.id
    }, query)
  const id = (await ofQuery(castMember('amara-okonjo').name)) ?? (await ofQuery(''))
  return `/people/${id}`
}

/** Every page there is. */
const PAGES: Readonly<Record<string, Path>> = {
  today: at('/'),
  review: at('/review'),
  people: at('/people'),
  person: aPerson,
  ask: at('/ask?need=somebody who knows boats'),
  share: at('/share'),
  events: at('/events'),
  plan: at('/events/plan'),
  network: at('/network'),
  list: at('/network?view=list'),
  ready: at('/ready'),
  duplicates: at('/duplicates'),
  profile: at('/profile'),
  import: at('/import'),
  settings: at('/settings'),
  welcome: at('/welcome'),
}

const desk = (height: number, colorScheme: Look['colorScheme'] = 'light'): Look => ({ width: 1440, height, colorScheme })
const LOOKS: readonly (readonly [suffix: string, look: Look])[] = [
  ['', { ...desk(900), isWhole: true }],
  ['-dark', { ...desk(900, 'dark'), isWhole: true }],
  ['-phone', { width: 390, height: 844, colorScheme: 'light', isWhole: true }],
]

/** Of README and docs: none may be heavy. */
const SHOWN: readonly (readonly [name: string, page: string, look: Look])[] = [
  ['today', 'today', desk(900)],
  ['today-dark', 'today', desk(900, 'dark')],
  ['people', 'people', desk(900)],
  ['person', 'person', desk(1000)],
  ['review', 'review', desk(1000)],
  ['share', 'share', desk(1000)],
  ['import', 'import', desk(760)],
]

const { values: options } = parseArgs({
  options: { all: { type: 'string' }, data: { type: 'string' }, now: { type: 'string' }, only: { type: 'string' } },
})
const only = options.only?.split(',')
const folder = options.data ?? mkdtempSync(join(tmpdir(), 'tend-pictures-'))
const words = ['--data', folder, ...(options.now ? ['--now', options.now] : [])]
bringPages(process.execPath)
try {
  if (!options.data) run('demo')
  await takeAll()
} finally {
  run('stop')
  if (!options.data) rmSync(folder, { recursive: true, force: true })
}

function wanted(): (readonly [file: string, path: Path, look: Look])[] {
  const isWanted = (name: string) => only === undefined || only.includes(name)
  if (options.all === undefined)
    return SHOWN.filter(([, name]) => isWanted(name)).map(([file, name, look]) => [join(HERE, `${file}.png`), PAGES[name]!, look])
  const into = resolve(options.all)
  mkdirSync(into, { recursive: true })
  return Object.entries(PAGES)
    .filter(([name]) => isWanted(name))
    .flatMap(([name, path]) => LOOKS.map(([suffix, look]) => [join(into, `${name}${suffix}.png`), path, look] as const))
}

function run(command: string): void {
  const { status } = spawnSync(process.execPath, [MAIN, ...words, command], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`tend ${command} ended with ${status}`)
}

async function takeAll(): Promise<void> {
  const server = spawn(process.execPath, [MAIN, ...words, '--json', 'start', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const entry = await entryOf(server.stdout)
    const executablePath = bringChromium(process.execPath)
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' })
    await page.goto(entry)
    for (const [file, path, look] of wanted()) await take(page, file, path, look)
    await browser.close()
  } finally {
    server.kill('SIGTERM')
    if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve))
  }
}

async function entryOf(stdout: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const chunk of stdout) {
    said += chunk
    const address = /"address":"([^"]+)"/.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`expected an address, got ${said}`)
}

async function take(page: Page, file: string, path: Path, { width, height, colorScheme, isWhole = false }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height })
  await page.goto(new URL(await path(page), page.url()).href)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  if (isWhole) {
    // A window as high as the page: what stays at its foot is drawn there, and charts stay scrolled to their end.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.min(Math.max(height, whole), MOST_HIGH) })
    await page.waitForLoadState('networkidle')
  }
  const png = repack(await page.screenshot())
  if (!isWhole && png.length > LIMIT_BYTES) throw new Error(`${file} takes ${png.length} bytes; at most ${LIMIT_BYTES} may`)
  writeFileSync(file, png)
  process.stdout.write(`${basename(file)} ${Math.round(png.length / 1000)} kB\n`)
}

/** The same picture, packed as tightly as zlib can: the browser packs for speed. */
function repack(png: Buffer): Buffer {
  const kept: Buffer[] = []
  const data: Buffer[] = []
  for (let i = 8; i < png.length; ) {
    const length = png.readUInt32BE(i)
    const chunk = png.subarray(i, i + length + 12)
    if (chunk.toString('latin1', 4, 8) === 'IDAT') data.push(chunk.subarray(8, 8 + length))
    else kept.push(chunk)
    i += length + 12
  }
  const end = kept.pop()!
  const packed = deflateSync(inflateSync(Buffer.concat(data)), { level: 9, memLevel: 9 })
  return Buffer.concat([png.subarray(0, 8), ...kept, chunkOf('IDAT', packed), end])
}

function chunkOf(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
