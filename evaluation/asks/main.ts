import { parseArgs } from 'node:util'
import { readActs } from '#domain/messages/read-acts.ts'
import { drawParts, PARTS, type Part } from './drawn.ts'
import { readLabels } from './labels.ts'
import type { Message } from './messages.ts'
import { findSamplesFolder } from './samples.ts'
import { does, type Judged, macroF1, NAMES, scoresOf } from './scores.ts'

// npm run evaluate:asks                  how well messages are recognised, for all parts of the labelled set
// npm run evaluate:asks -- --part tune   for one of them
// npm run evaluate:asks -- --json        the same as data
// npm run evaluate:asks -- --wrong ask   the messages that are recognised wrongly; never one of `aside`

interface Seen extends Judged {
  readonly message: Message
}

const { values } = parseArgs({ options: { part: { type: 'string' }, json: { type: 'boolean' }, wrong: { type: 'string' } } })
const parts = PARTS.filter((part) => values.part === undefined || part === values.part)
const wrong = NAMES.find((name) => name === values.wrong)
const folder = findSamplesFolder()

if (parts.length === 0 || (values.wrong !== undefined && !wrong)) {
  process.stderr.write(`expected --part ${PARTS.join(' or ')}, and --wrong with one of ${NAMES.join(', ')}\n`)
  process.exitCode = 2
} else if (wrong && values.part === 'aside') {
  process.stderr.write('messages of aside are not shown: whoever tunes does not look at them\n')
  process.exitCode = 2
} else if (!folder) {
  process.stdout.write('The sample archives are not here: set TEND_SAMPLES to their folder. Nothing was measured.\n')
} else if (wrong) {
  const drawn = await drawParts(folder)
  process.stdout.write(wronglyRecognised(parts.filter((part) => part !== 'aside').flatMap((part) => judge(drawn[part]))))
} else {
  const drawn = await drawParts(folder)
  const measured = []
  for (const part of parts) {
    const judged = judge(drawn[part])
    const scores = scoresOf(judged)
    measured.push({ part, messages: judged.length, macroF1: macroF1(scores), scores })
  }
  process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : measured.map(tableOf).join('\n'))
}

function judge(messages: readonly Message[]): Seen[] {
  const labels = new Map(readLabels().map(({ key, acts }) => [key, acts]))
  return messages.flatMap((message) => {
    const labelled = labels.get(message.key)
    if (!labelled) return []
    const recognised = readActs(message.text, { subject: message.subject }).map(({ kind }) => kind)
    return [{ message, labelled: new Set(labelled), recognised: new Set(recognised) }]
  })
}

function tableOf({
  part,
  messages,
  macroF1: mean,
  scores,
}: {
  part: Part
  messages: number
  macroF1: number
  scores: ReturnType<typeof scoresOf>
}) {
  const line = (name: string, ...cells: (string | number)[]) =>
    `${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(12)).join('')}\n`
  return [
    `${part}, ${messages} messages\n`,
    line('', 'labelled', 'recognised', 'precision', 'recall', 'F1'),
    ...scores.map(({ name, labelled, recognised, precision, recall, f1 }) =>
      line(name, labelled, recognised, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)),
    ),
    line('mean of F1', '', '', '', '', mean.toFixed(3)),
  ].join('')
}

/** Never given messages of `aside`: whoever tunes does not look at those set aside. */
function wronglyRecognised(seen: readonly Seen[]): string {
  return seen
    .filter(({ labelled, recognised }) => does(labelled, wrong!) !== does(recognised, wrong!))
    .map(({ message: { key, subject, text }, labelled, recognised }) => {
      const words = (acts: ReadonlySet<string>) => [...acts].join(',') || 'none'
      return `=== ${key} labelled ${words(labelled)}, recognised ${words(recognised)} | ${subject}\n${text}\n`
    })
    .join('')
}
