import { readFileSync, statSync } from 'node:fs'
import type { Bench, Measured } from './bench.ts'
import { INTERACTIONS, networkFolder, PEOPLE } from './data/network.ts'
import type { Ran } from './measure/run-process.ts'
import { tend } from './measure/tend.ts'

/** The same for both exports: what is the same then has the same bytes. */
const NOW = '2026-03-01'
const MOST_MB = 350

export const exporting: Bench = {
  name: 'export',
  about: `everything of ${PEOPLE.toLocaleString('en')} people and ${INTERACTIONS.toLocaleString('en')} interactions as one zip, and back into a new data folder`,
  async run(workshop) {
    const from = await networkFolder(workshop)
    const [zip, again, into] = [workshop.fresh('everything.zip'), workshop.fresh('again.zip'), workshop.fresh('brought')]
    const written = await tend(from, 'export', zip, '--now', NOW)
    workshop.say(`export: ${written.seconds.toFixed(1)} s`)
    const brought = await tend(into, 'import', zip, '--now', NOW)
    workshop.say(`import: ${brought.seconds.toFixed(1)} s`)
    await tend(into, 'export', again, '--now', NOW)
    const isSame = readFileSync(zip).equals(readFileSync(again))
    const measured = [
      ...figures('export', written),
      { what: 'zip', value: statSync(zip).size / 1e6, unit: 'MB' },
      ...figures('import', brought),
      { what: 'export of what was brought: the same to the byte', value: Number(isSame), unit: '', note: '1 is yes' },
    ]
    for (const path of [zip, again, into]) workshop.remove(path)
    return measured
  },
}

function figures(what: string, { seconds, peakBytes, besidePeakBytes }: Ran): Measured[] {
  return [
    { what: `${what}: wall`, value: seconds, unit: 's' },
    { what: `${what}: most memory`, value: peakBytes / 1e6, unit: 'MB', atMost: MOST_MB },
    { what: `${what}: most memory of PostgreSQL`, value: besidePeakBytes / 1e6, unit: 'MB' },
  ]
}
