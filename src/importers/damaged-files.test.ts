import { expect, test } from 'vitest'
import { countOutcomes, examine } from './fixtures/damage/examine.ts'
import { SAMPLES } from './fixtures/damage/exports.ts'
import { importers } from './index.ts'

// The same as `npm run bench -- fuzz`, much shorter.
const SEED = 20260301
const CASES = 200

test('every importer is among the samples to be damaged', () => {
  const missing = importers.filter((importer) => !SAMPLES.some((sample) => sample.importer === importer))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test.each(SAMPLES)(
  '$importer.id reads damaged files to their end, and every record of them is well-formed',
  { timeout: 60_000 },
  async (sample) => {
    const flaws: string[] = []
    for (let number = 0; number < CASES; number++) {
      const flaw = await examine(sample, SEED, number)
      if (flaw) flaws.push(`${number}: ${flaw}`)
    }
    expect(flaws).toEqual([])
  },
)

test.each(SAMPLES.filter(({ rows }) => rows !== undefined))('$importer.id lets no row of a whole file go silently', async (sample) => {
  expect(await countOutcomes(sample)).toBeGreaterThanOrEqual(sample.rows!)
})
