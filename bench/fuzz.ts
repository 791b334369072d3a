import { countOutcomes } from '#importers/fixtures/damage/examine.ts'
import { SAMPLES, type Sample } from '#importers/fixtures/damage/exports.ts'
import type { Bench, Measured } from './bench.ts'
import { type Fuzzed, runReader } from './fuzzing/run-reader.ts'
import type { Workshop } from './measure/workshop.ts'

/** TEND_FUZZ_SEED and TEND_FUZZ_CASES give others; TEND_FUZZ_ONLY the ids of importers, by commas. */
const SEED = Number(process.env.TEND_FUZZ_SEED ?? 20260301)
const CASES = Number(process.env.TEND_FUZZ_CASES ?? 10_000)
const ONLY = process.env.TEND_FUZZ_ONLY?.split(',')
/** Readers beside one another. */
const TOGETHER = 2
/** What the measuring of memory itself may be off by. */
const GROWTH_MB = 8
/** Flaws that are printed of one sample; the rest is counted. */
const PRINTED = 12

export const fuzz: Bench = {
  name: 'fuzz',
  about: `${CASES.toLocaleString('en')} damaged exports of every source, seed ${SEED}: none throws, hangs, grows or yields what cannot be kept`,
  async run(workshop) {
    const measured: Measured[][] = SAMPLES.map(() => [])
    const left = SAMPLES.entries().filter(([, { importer }]) => !ONLY || ONLY.includes(importer.id))
    const work = async () => {
      for (const [at, sample] of left) measured[at] = await fuzzOne(workshop, sample, at)
    }
    await Promise.all(Array.from({ length: TOGETHER }, work))
    return measured.flat()
  },
}

async function fuzzOne(workshop: Workshop, sample: Sample, at: number): Promise<Measured[]> {
  const before = SAMPLES.slice(0, at).filter(({ importer }) => importer === sample.importer).length
  const name = `${sample.importer.id}${before > 0 ? ` (${before + 1})` : ''}`
  const fuzzed = await runReader(at, SEED, CASES)
  for (const flaw of fuzzed.flaws.slice(0, PRINTED)) workshop.say(`${name}, case ${flaw}`)
  if (fuzzed.flaws.length === 0) workshop.say(`${name}: nothing found`)
  return [...figures(name, fuzzed), ...(await rows(name, sample))]
}

function figures(name: string, { flaws, grownBytes, slowestMs }: Fuzzed): Measured[] {
  return [
    { what: `${name}: went wrong`, value: flaws.length, unit: '', atMost: 0, note: `of ${CASES} cases, seed ${SEED}` },
    { what: `${name}: slowest case`, value: slowestMs, unit: 'ms', atMost: 5000 },
    { what: `${name}: memory grew by`, value: grownBytes / 1e6, unit: 'MB', atMost: GROWTH_MB },
  ]
}

async function rows(name: string, sample: Sample): Promise<Measured[]> {
  if (sample.rows === undefined) return []
  const missing = Math.max(0, sample.rows - (await countOutcomes(sample)))
  return [{ what: `${name}: rows gone silently`, value: missing, unit: '', atMost: 0, note: `of ${sample.rows} of the whole file` }]
}
