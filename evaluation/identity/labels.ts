import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two addresses, and whether one person writes from both. */
export interface PairLabel {
  /** As `addressKey` gives them; the smaller first. */
  readonly a: string
  readonly b: string
  readonly isSame: boolean
}

const FILE = join(import.meta.dirname, 'labels.tsv')

/** Every labelled pair, in the order of the file. Throws with the line that is not as it has to be. */
export function readPairLabels(file = FILE): readonly PairLabel[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  if (header !== 'a\tb\tlabel') throw new Error(`expected the columns a, b and label, got ${header}`)
  return lines.map((line, at) => {
    const found = /^([\da-f]{16})\t([\da-f]{16})\t(same|different)$/.exec(line)
    if (!found || found[1]! >= found[2]!)
      throw new Error(`line ${at + 2}: expected two keys in their order and same or different, got ${line}`)
    return { a: found[1]!, b: found[2]!, isSame: found[3] === 'same' }
  })
}
