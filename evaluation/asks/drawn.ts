import { hash } from 'node:crypto'
import { type Message, readSampleMessages } from './messages.ts'
import { SAMPLES, type Sample } from './samples.ts'

/** To tune a recogniser on, or set aside to measure it once it is tuned. */
export const PARTS = ['tune', 'aside'] as const
export type Part = (typeof PARTS)[number]

/** Drawn later, to tune on as well and never to measure with. */
export const MORE = 'more' as const

/** Changes with nothing: another seed would draw other messages, and their labels would be missing. */
const SEED = 'asks-1'

/** Half of all keys are for tuning, by the hash of the key: whatever else is drawn, a message never changes sides. */
export function partOf(key: string): Part {
  return Number.parseInt(hash('sha256', `part ${key}`).slice(0, 1), 16) < 8 ? 'tune' : 'aside'
}

/** The messages drawn, by key. Of each sample those whose keys hash lowest with the seed: chance that is the same in every run. */
export function drawMessages(folder: string): Promise<readonly Message[]> {
  return draw(folder, ({ drawn }) => [0, drawn])
}

/** The messages of the part `more`, by key: of each sample the next ones by the same chance. */
export function drawMore(folder: string): Promise<readonly Message[]> {
  return draw(folder, ({ drawn, more }) => [drawn, drawn + more])
}

async function draw(folder: string, placesIn: (sample: Sample) => readonly [from: number, to: number]): Promise<readonly Message[]> {
  const messages = [...(await readSampleMessages(folder)).values()].toSorted(byChance)
  return SAMPLES.flatMap((sample) => messages.filter(({ source }) => source === sample.path).slice(...placesIn(sample))).toSorted(byKey)
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
