import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS, type Part } from './drawn.ts'

/** What a message may do towards its reader. README.md says how they were told apart. */
export const ACTS = ['ask', 'give', 'thanks', 'promise', 'congratulation', 'invitation', 'pitch'] as const
export type Act = (typeof ACTS)[number]

/** How one message was labelled. */
export interface Label {
  /** As `Message.key`. */
  readonly key: string
  readonly part: Part
  /** In the order of ACTS; empty for a message that does none of it. */
  readonly acts: readonly Act[]
}

const FILES = ['labels.tsv', 'labels-more.tsv', 'labels-rest.tsv'].map((name) => join(import.meta.dirname, name))

/** Every label, in the order of the files: by part, then by key. Throws with the line that is not as it has to be. */
export function readLabels(files = FILES): readonly Label[] {
  return files.flatMap(labelsIn)
}

function labelsIn(file: string): readonly Label[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  if (header !== 'key\tpart\tacts') throw new Error(`expected the columns key, part and acts, got ${header}`)
  return lines.map((line, at) => labelOf(line, at + 2))
}

function labelOf(line: string, number: number): Label {
  const [key = '', part, acts = '', ...rest] = line.split('\t')
  const known = PARTS.find((name) => name === part)
  const found = ACTS.filter((act) => acts.split(',').includes(act))
  if (!/^[\da-f]{16}$/.test(key) || !known || rest.length > 0 || acts !== (found.join(',') || 'none'))
    throw new Error(`line ${number}: expected a key, a part, and acts in their order or none; got ${line}`)
  return { key, part: known, acts: found }
}
