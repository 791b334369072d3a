import { statSync } from 'node:fs'
import type { Bench, Measured } from './bench.ts'
import { OWNER } from './data/enron.ts'
import {
  LARGE_OWNER,
  madeLetters,
  writeLettersAsFolder,
  writeLettersAsMbox,
  writeLettersAsTar,
  writeLinkedin,
  writeX,
} from './data/large-archives.ts'
import { hugeMbox } from './data/mailbox.ts'
import { writeVcards } from './data/vcards.ts'
import { countRead, tend } from './measure/tend.ts'
import type { Workshop } from './measure/workshop.ts'

const MOST_MB = 350
const LETTERS = 200_000

/** Each made once, and read into a data folder of its own. */
const ARCHIVES: readonly (readonly [what: string, name: string, make: (path: string) => Promise<void>])[] = [
  ['200,000 mails as one mbox', 'letters.mbox', (path) => writeLettersAsMbox(path, madeLetters(LETTERS))],
  ['200,000 mails as a folder of files', 'letters', (path) => writeLettersAsFolder(path, madeLetters(LETTERS))],
  ['200,000 mails as tar.gz', 'letters.tar.gz', (path) => writeLettersAsTar(path, madeLetters(LETTERS))],
  ['50,000 vCards', 'many-cards.vcf', async (path) => writeVcards(path, 50_000)],
  ['LinkedIn of 50,000 connections, 500,000 messages', 'large-linkedin', (path) => writeLinkedin(path, 50_000, 500_000)],
  ['X of 650,000 posts (300 MB)', 'large-x', (path) => writeX(path, 650_000)],
]

export const memory: Bench = {
  name: 'memory',
  about: 'large archives into new data folders, among them an mbox of 1 GB: how much memory it takes',
  async run(workshop) {
    const measured: Measured[] = []
    for (const [what, name, make] of ARCHIVES)
      measured.push(...(await takenBy(workshop, what, await workshop.made(name, make), LARGE_OWNER)))
    const mbox = await hugeMbox(workshop)
    return mbox ? [...measured, ...(await takenBy(workshop, 'an mbox of 1 GB', mbox, OWNER))] : measured
  },
}

async function takenBy(workshop: Workshop, what: string, path: string, owner: string): Promise<Measured[]> {
  const data = workshop.fresh('memory-data')
  const ran = await tend(data, 'import', path, '--me', owner)
  const read = await countRead(data)
  workshop.remove(data)
  const speed = statSync(path).isFile() ? [{ what: `${what}: speed`, value: statSync(path).size / 1e6 / ran.seconds, unit: 'MB/s' }] : []
  return [
    {
      what: `${what}: peak memory of tend`,
      value: ran.peakBytes / 1e6,
      unit: 'MB',
      atMost: MOST_MB,
      note: 'Node with its threads; one run',
    },
    { what: `${what}: peak memory of PostgreSQL`, value: ran.besidePeakBytes / 1e6, unit: 'MB', note: 'shared buffers counted once' },
    { what: `${what}: wall`, value: ran.seconds, unit: 's' },
    ...speed,
    { what: `${what}: CPU of tend`, value: ran.cpuSeconds, unit: 's' },
    { what: `${what}: CPU of PostgreSQL`, value: ran.besideCpuSeconds, unit: 's' },
    { what: `${what}: interactions`, value: read.interactions, unit: '' },
    { what: `${what}: left out`, value: read.leftOut, unit: '' },
  ]
}
