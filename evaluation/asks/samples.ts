import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** An archive of the samples, and how many of its messages are drawn. */
export interface Sample {
  readonly path: string
  readonly drawn: number
}

const inbox = (owner: string): Sample => ({ path: `enron/inbox-only/${owner}.inbox.mbox.gz`, drawn: 95 })

/** In the order in which a message that lies in several counts as the first one's. */
export const SAMPLES: readonly Sample[] = [
  { path: 'enron/delainey-d.mboxrd.mbox.gz', drawn: 520 },
  ...['beck-s', 'campbell-l', 'jones-t', 'kaminski-v', 'may-l', 'parks-j', 'sager-e', 'taylor-m'].map(inbox),
  // Made-up texts that repeat one another: enough to see the channel, too few to weigh.
  { path: 'linkedin/silkyrich-sample_export.zip', drawn: 60 },
  { path: 'linkedin/demo-user', drawn: 60 },
]

/** The folder of sample archives: TEND_SAMPLES, else beside the repository. Throws when it is not there. */
export function samplesFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = resolve(env.TEND_SAMPLES ?? join(ROOT, '..', 'shared', 'samples'))
  if (!existsSync(folder)) throw new Error(`no samples in ${folder}: set TEND_SAMPLES to their folder`)
  return folder
}
