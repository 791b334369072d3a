import { again } from './again.ts'
import type { Bench } from './bench.ts'
import { coach } from './coach.ts'
import { duplicates } from './duplicates.ts'
import { exporting } from './export.ts'
import { fuzz } from './fuzz.ts'
import { linkedin } from './linkedin.ts'
import { mail } from './mail.ts'
import { map } from './map.ts'
import { memory } from './memory.ts'
import { network } from './network.ts'
import { pages } from './pages.ts'
import { pagesWhileImporting } from './pages-while-importing.ts'
import { start } from './start.ts'
import { vcards } from './vcards.ts'

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  mail,
  linkedin,
  vcards,
  again,
  memory,
  network,
  map,
  coach,
  duplicates,
  exporting,
  fuzz,
  start,
  pages,
  pagesWhileImporting,
]
