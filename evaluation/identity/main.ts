import { findDuplicates } from '#domain/people/duplicates/find-duplicates.ts'
import type { Verdict } from '#domain/people/duplicates/weigh-pair.ts'
import { findSamplesFolder } from '../asks/samples.ts'
import { readAddresses } from './addresses.ts'
import { readPairLabels } from './labels.ts'

// npm run evaluate:identity [-- --json]. Says how often two addresses that are joined, or shown to the owner, are one person's, over the
// labelled pairs; fails when less is reached than is promised. TEND_SAMPLES names the folder of the samples.

/** What is promised: of those joined without asking, and of all who are one, joined or shown. */
const PRECISION = 0.995
const RECALL = 0.95

const folder = findSamplesFolder()
if (folder) await main(folder)
else process.stderr.write('Nothing was checked: the sample mailboxes were not found. TEND_SAMPLES names their folder.\n')

async function main(samples: string): Promise<void> {
  const people = await readAddresses(samples)
  const began = performance.now()
  const { certain: joined, likely: shown } = findDuplicates(people)
  const seconds = (performance.now() - began) / 1000
  const verdicts = new Map([...joined, ...shown].map(({ a, b, verdict }) => [[a, b].sort().join(' '), verdict]))
  const counts: Record<Verdict, { same: number; different: number }> = {
    certain: { same: 0, different: 0 },
    likely: { same: 0, different: 0 },
    no: { same: 0, different: 0 },
  }
  for (const { a, b, isSame } of readPairLabels()) counts[verdicts.get(`${a} ${b}`) ?? 'no'][isSame ? 'same' : 'different']++
  const { certain, likely, no } = counts
  const precision = certain.same / (certain.same + certain.different)
  const recall = (certain.same + likely.same) / (certain.same + likely.same + no.same)
  const isReached = precision >= PRECISION && recall >= RECALL
  const result = { addresses: people.length, pairs: counts, precision, recall, isReached, seconds, found: joined.length + shown.length }
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(result, null, 2)}\n` : tableOf(result))
  process.exitCode = isReached ? 0 : 1
}

interface Result {
  readonly addresses: number
  readonly pairs: Readonly<Record<Verdict, { readonly same: number; readonly different: number }>>
  readonly precision: number
  readonly recall: number
  readonly isReached: boolean
  readonly seconds: number
  readonly found: number
}

function tableOf({ addresses, pairs, precision, recall, isReached, seconds, found }: Result): string {
  const line = (name: string, verdict: Verdict) =>
    `${name.padEnd(22)}${String(pairs[verdict].same).padStart(6)}${String(pairs[verdict].different).padStart(12)}\n`
  return `${addresses} addresses, ${found} pairs found in ${seconds.toFixed(2)} s

labelled pairs          same   different
${line('joined by itself', 'certain')}${line('shown to the owner', 'likely')}${line('neither', 'no')}
precision of joining    ${precision.toFixed(4)}   (at least ${PRECISION})
recall of both          ${recall.toFixed(4)}   (at least ${RECALL})
${isReached ? 'Reached.' : 'NOT reached.'}
`
}
