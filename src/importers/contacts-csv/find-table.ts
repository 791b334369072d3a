import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openInputs } from '../open-input.ts'
import { anyCsv, type GuessedTable, guessTable } from './any.ts'

/** The first table of people behind a path, and where on disk it lies by itself; it may have come together with other archives. */
export async function findTable(place: string): Promise<{ table: GuessedTable; place: string } | undefined> {
  const { inputs } = await openInputs(place)
  try {
    for (const input of inputs)
      for (const path of await anyCsv.recognise(input)) {
        const file = input.files.find((one) => one.path === path)
        const table = file && (await guessTable(file))
        const alone = join(place, path)
        if (table) return { table, place: existsSync(alone) ? alone : place }
      }
    return undefined
  } finally {
    await Promise.all(inputs.map((input) => input.close()))
  }
}
