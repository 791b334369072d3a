import { hash } from 'node:crypto'
import { type Message, readSampleMessages } from './messages.ts'
import { SAMPLES } from './samples.ts'

/**
 * What a message is for: `tune` to build a recogniser on, `aside` to measure it once it is built. `more` and `rest` were drawn later, to
 * build on as well and never to measure the finished one with: `more` the next by the same chance, `rest` all that were left.
 */
export const PARTS = ['tune', 'aside', 'more', 'rest'] as const
export type Part = (typeof PARTS)[number]

/** Changes with nothing: another seed would draw other messages, and their labels would be missing. */
const SEED = 'asks-1'

/** Half of all keys are for tuning, by the hash of the key: whatever else is drawn, a message never changes sides. */
export function sideOf(key: string): 'tune' | 'aside' {
  return Number.parseInt(hash('sha256', `part ${key}`).slice(0, 1), 16) < 8 ? 'tune' : 'aside'
}

/** The messages of each part, by key. Of each sample those whose keys hash lowest with the seed: chance that is the same in every run. */
export async function drawParts(folder: string): Promise<Readonly<Record<Part, readonly Message[]>>> {
  const messages = [...(await readSampleMessages(folder)).values()].toSorted(byChance)
  const parts: Record<Part, Message[]> = { tune: [], aside: [], more: [], rest: [] }
  for (const { path, drawn, more } of SAMPLES)
    for (const [place, message] of messages.filter(({ source }) => source === path).entries()) {
      if (place < drawn) parts[sideOf(message.key)].push(message)
      else if (place < drawn + more) parts.more.push(message)
      else if (more > 0) parts.rest.push(message)
    }
  for (const part of PARTS) parts[part].sort(byKey)
  return parts
}

function byKey(a: Message, b: Message): number {
  return a.key < b.key ? -1 : 1
}

function byChance(a: Message, b: Message): number {
  return placeOf(a) < placeOf(b) ? -1 : 1
}

function placeOf({ key }: Message): string {
  return hash('sha256', `${SEED} ${key}`)
}
