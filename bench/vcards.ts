import type { Bench } from './bench.ts'
import { writeVcards } from './data/vcards.ts'
import { importInto } from './measure/import-into.ts'

const CARDS = 10_000

export const vcards: Bench = {
  name: 'vcards',
  about: `${CARDS.toLocaleString('en')} invented vCards of versions 2.1, 3.0 and 4.0 into a new data folder`,
  async run(workshop) {
    const file = await workshop.made('cards.vcf', async (path) => writeVcards(path, CARDS))
    return importInto(workshop, file, { rounds: 3, atMostSeconds: 8 })
  },
}
