import { parseArgs } from 'node:util'
import { drawMessages, drawMore, MORE, PARTS, partOf } from './drawn.ts'
import { ACTS, readLabels } from './labels.ts'
import type { Message } from './messages.ts'
import { SAMPLES, samplesFolder } from './samples.ts'

// node evaluation/asks/draw.ts                         counts what is drawn and how it is labelled
// node evaluation/asks/draw.ts --part tune --batch 3   prints the third batch of a part, to be read and labelled
// node evaluation/asks/draw.ts --part more --batch 3   of the part drawn later
// TEND_SAMPLES names the folder of sample archives.

/** As many as a reader keeps their attention for. */
const BATCH = 60

const { values } = parseArgs({ options: { part: { type: 'string' }, batch: { type: 'string', default: '1' } } })
const part = [...PARTS, MORE].find((name) => name === values.part)
const batch = Number(values.batch)

if ((values.part !== undefined && !part) || !Number.isInteger(batch) || batch < 1) {
  process.stderr.write(`expected --part ${[...PARTS, MORE].join(' or ')} and --batch from 1\n`)
  process.exitCode = 2
} else if (part === MORE) {
  process.stdout.write(batchOf(await drawMore(samplesFolder())))
} else {
  const drawn = await drawMessages(samplesFolder())
  process.stdout.write(part ? batchOf(drawn.filter(({ key }) => partOf(key) === part)) : countsOf(drawn, await drawMore(samplesFolder())))
}

function batchOf(messages: readonly Message[]): string {
  const from = (batch - 1) * BATCH
  return messages
    .slice(from, from + BATCH)
    .map(({ key, subject, text }, at) => `=== ${from + at + 1} ${key} | ${subject}\n${text}\n`)
    .join('')
}

/** A table: a line a sample, act by act, then the two parts, both of them, and the part drawn later. */
function countsOf(messages: readonly Message[], more: readonly Message[]): string {
  const labels = new Map(readLabels().map((label) => [label.key, label]))
  const lineOf = (name: string, counted: readonly Message[]) => {
    const found = counted.flatMap(({ key }) => labels.get(key) ?? [])
    const acts = ACTS.map((act) => found.filter(({ acts }) => acts.includes(act)).length)
    const none = found.filter(({ acts }) => acts.length === 0).length
    return [name, counted.length, counted.filter(({ isOwners }) => isOwners).length, ...acts, none].join('\t')
  }
  const lines = [
    ['sample', 'drawn', 'sent', ...ACTS, 'none'].join('\t'),
    ...SAMPLES.map(({ path }) =>
      lineOf(
        path,
        messages.filter(({ source }) => source === path),
      ),
    ),
    ...PARTS.map((name) =>
      lineOf(
        name,
        messages.filter(({ key }) => partOf(key) === name),
      ),
    ),
    lineOf('all', messages),
    lineOf(MORE, more),
  ]
  return `${lines.join('\n')}\n`
}
