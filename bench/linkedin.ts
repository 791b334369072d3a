import type { Bench } from './bench.ts'
import { importInto } from './measure/import-into.ts'

export const linkedin: Bench = {
  name: 'linkedin',
  about: 'a whole LinkedIn archive into a new data folder',
  async run(workshop) {
    const archive = workshop.sample('linkedin/silkyrich-sample_export.zip')
    return archive ? importInto(workshop, archive, { rounds: 3, atMostSeconds: 8 }) : []
  },
}
