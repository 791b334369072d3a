// Takes the pictures of the README from the invented people:
//   node bin/with-node node docs/pictures/make.ts [data folder [day that counts as now]]
// Without a data folder it makes one in a temporary place, loads the demo into it and throws it away afterwards.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
const WIDTH = 1440
/** The README loads them all: none may be heavier. */
const LIMIT_BYTES = 300_000

interface Picture {
  readonly name: string
  readonly height: number
  readonly colorScheme?: 'light' | 'dark'
  readonly path: (page: Page) => Promise<string>
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

const PICTURES: readonly Picture[] = [
  { name: 'today', height: 900, path: at('/') },
  { name: 'today-dark', height: 900, colorScheme: 'dark', path: at('/') },
  { name: 'people', height: 900, path: at('/people') },
  { name: 'person', height: 1000, path: aPerson },
  { name: 'review', height: 1000, path: at('/review') },
  { name: 'share', height: 1000, path: at('/share') },
  { name: 'import', height: 760, path: at('/import') },
]

const [given, now] = process.argv.slice(2)
const folder = given ?? mkdtempSync(join(tmpdir(), 'tend-pictures-'))
const words = ['--data', folder, ...(now ? ['--now', now] : [])]
bringPages(process.execPath)
try {
  if (!given) run('demo')
  await takeAll()
} finally {
  run('stop')
  if (!given) rmSync(folder, { recursive: true, force: true })
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
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' })
    await page.goto(entry)
    for (const picture of PICTURES) await take(page, picture)
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

async function take(page: Page, { name, height, colorScheme = 'light', path }: Picture): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width: WIDTH, height })
  await page.goto(new URL(await path(page), page.url()).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const png = repack(await page.screenshot())
  if (png.length > LIMIT_BYTES) throw new Error(`${name}.png takes ${png.length} bytes; at most ${LIMIT_BYTES} may`)
  writeFileSync(join(HERE, `${name}.png`), png)
  process.stdout.write(`${name}.png ${Math.round(png.length / 1000)} kB\n`)
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
