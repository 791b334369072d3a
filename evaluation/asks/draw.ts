import { parseArgs } from 'node:util'
import { drawMessages, PARTS, partOf } from './drawn.ts'
import type { Message } from './messages.ts'
import { SAMPLES, samplesFolder } from './samples.ts'

// node evaluation/asks/draw.ts                         counts what is drawn
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
  const drawn = await drawMessages(samplesFolder())
  process.stdout.write(part ? batchOf(drawn.filter(({ key }) => partOf(key) === part)) : countsOf(drawn))
}

function batchOf(messages: readonly Message[]): string {
  const from = (batch - 1) * BATCH
  return messages
    .slice(from, from + BATCH)
    .map(({ key, subject, text }, at) => `=== ${from + at + 1} ${key} | ${subject}\n${text}\n`)
    .join('')
}

function countsOf(messages: readonly Message[]): string {
  const lines = SAMPLES.map(({ path }) => {
    const found = messages.filter(({ source }) => source === path)
    const counts = PARTS.map((name) => `${name} ${found.filter(({ key }) => partOf(key) === name).length}`)
    return `${path}: ${counts.join(', ')}; ${found.filter(({ isOwners }) => isOwners).length} sent\n`
  })
  return `${lines.join('')}${messages.length} in all\n`
}
