import type { Day } from '#domain/time.ts'
import type { Imported } from '../importer.ts'
export function* demoRecords(_today: Day): Generator<Imported> {}
