import type { Measured } from '../bench.ts'
import { median } from './numbers.ts'
import type { Ran } from './run-process.ts'
import { answerOf, type Imported, tend } from './tend.ts'
import type { Workshop } from './workshop.ts'

/** Imports one path into a new data folder several times, and says how long it took and what came of it. */
export async function importInto(
  workshop: Workshop,
  path: string,
  { rounds, atMostSeconds }: { rounds: number; atMostSeconds: number },
): Promise<Measured[]> {
  const runs: Ran[] = []
  for (let round = 1; round <= rounds; round++) {
    const data = workshop.fresh('import-data')
    const ran = await tend(data, 'import', path)
    workshop.say(`run ${round} of ${rounds}: ${ran.seconds.toFixed(2)} s`)
    runs.push(ran)
    workshop.remove(data)
  }
  const { people, interactions, imports } = answerOf<Imported>(runs[0]!)
  return [
    { what: 'wall', value: median(runs.map(({ seconds }) => seconds)), unit: 's', atMost: atMostSeconds, note: `median of ${rounds} runs` },
    { what: 'people', value: people, unit: '' },
    { what: 'interactions', value: interactions, unit: '' },
    { what: 'problems', value: imports.reduce((sum, { problems }) => sum + problems, 0), unit: '' },
  ]
}
