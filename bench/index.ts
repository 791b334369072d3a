import type { Bench } from './bench.ts'
import { linkedin } from './linkedin.ts'
import { mail } from './mail.ts'

/** In the order in which they run. */
export const benches: readonly Bench[] = [mail, linkedin]
