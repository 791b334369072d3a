import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** An archive of the samples, and how many of its messages are drawn. */
export interface Sample {
  readonly path: string
  readonly drawn: number
  /** How many of the next ones are drawn for the part `more`; all that are left after them for `rest`, where any were. */
  readonly more: number
}

const inbox = (owner: string): Sample => ({ path: `enron/inbox-only/${owner}.inbox.mbox.gz`, drawn: 95, more: 95 })

/** In the order in which a message that lies in several counts as the first one's. */
export const SAMPLES: readonly Sample[] = [
  { path: 'enron/delainey-d.mboxrd.mbox.gz', drawn: 520, more: 240 },
  ...['beck-s', 'campbell-l', 'jones-t', 'kaminski-v', 'may-l', 'parks-j', 'sager-e', 'taylor-m'].map(inbox),
  // Made-up texts that repeat one another: enough to see the channel, too few to weigh.
  { path: 'linkedin/silkyrich-sample_export.zip', drawn: 60, more: 0 },
  { path: 'linkedin/demo-user', drawn: 60, more: 0 },
]

/** Where the sample archives are: TEND_SAMPLES, else beside the repository. Undefined when they are not there. */
export function findSamplesFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = resolve(env.TEND_SAMPLES ?? join(ROOT, '..', 'shared', 'samples'))
  return existsSync(folder) ? folder : undefined
}

/** As `findSamplesFolder`. Throws when they are not there. */
export function samplesFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = findSamplesFolder(env)
  if (!folder) throw new Error('no samples: set TEND_SAMPLES to their folder')
  return folder
}
