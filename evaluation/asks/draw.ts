import { parseArgs } from 'node:util'
import { drawParts, PARTS, type Part } from './drawn.ts'
import { ACTS, readLabels } from './labels.ts'
import type { Message } from './messages.ts'
import { SAMPLES, samplesFolder } from './samples.ts'

// node evaluation/asks/draw.ts                         counts what is drawn and how it is labelled
// node evaluation/asks/draw.ts --part tune --batch 3   prints the third batch of a part, to be read and labelled
// TEND_SAMPLES names the folder of sample archives.

/** As many as a reader keeps their attention for. */
const BATCH = 60

const { values } = parseArgs({ options: { part: { type: 'string' }, batch: { type: 'string', default: '1' } } })
const part = PARTS.find((name) => name === values.part)
const batch = Number(values.batch)

if ((values.part !== undefined && !part) || !Number.isInteger(batch) || batch < 1) {
  process.stderr.write(`expected --part ${PARTS.join(' or ')} and --batch from 1\n`)
  process.exitCode = 2
} else {
  const drawn = await drawParts(samplesFolder())
  process.stdout.write(part ? batchOf(drawn[part]) : countsOf(drawn))
}

function batchOf(messages: readonly Message[]): string {
  const from = (batch - 1) * BATCH
  return messages
    .slice(from, from + BATCH)
    .map(({ key, subject, text }, at) => `=== ${from + at + 1} ${key} | ${subject}\n${text}\n`)
    .join('')
}

/** A table: a line a sample, act by act, of what was drawn first; then the parts. */
function countsOf(parts: Readonly<Record<Part, readonly Message[]>>): string {
  const labels = new Map(readLabels().map((label) => [label.key, label]))
  const lineOf = (name: string, counted: readonly Message[]) => {
    const found = counted.flatMap(({ key }) => labels.get(key) ?? [])
    const acts = ACTS.map((act) => found.filter(({ acts }) => acts.includes(act)).length)
    const none = found.filter(({ acts }) => acts.length === 0).length
    return [name, counted.length, counted.filter(({ isOwners }) => isOwners).length, ...acts, none].join('\t')
  }
  const first = [...parts.tune, ...parts.aside]
  const lines = [
    ['sample', 'drawn', 'sent', ...ACTS, 'none'].join('\t'),
    ...SAMPLES.map(({ path }) =>
      lineOf(
        path,
        first.filter(({ source }) => source === path),
      ),
    ),
    ...PARTS.map((name) => lineOf(name, parts[name])),
  ]
  return `${lines.join('\n')}\n`
}
