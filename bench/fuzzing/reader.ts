import { examine } from '#importers/fixtures/damage/examine.ts'
import { SAMPLES } from '#importers/fixtures/damage/exports.ts'
import type { Said } from './run-reader.ts'

// Reads damaged exports of one source, one after another, and says what it found: reader.ts SAMPLE SEED FROM TO. A process of its own, so that
// one that hangs or crashes ends nothing else.

const [sampleAt = 0, seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number)
const sample = SAMPLES[sampleAt]!
const say = (said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`)

/** Bytes in use when nothing is left over. */
function heldBytes(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** After so many cases everything that is loaded late is there. */
const WARM = Math.min(500, Math.ceil((to - from) / 4))
let warmBytes = 0
let slowestMs = 0
for (let number = from; number < to; number++) {
  if (number === from + WARM) warmBytes = heldBytes()
  if (number % 50 === 0 || number === from) say({ type: 'at', number })
  const began = performance.now()
  const flaw = await examine(sample, seed, number)
  slowestMs = Math.max(slowestMs, performance.now() - began)
  if (flaw) say({ type: 'flaw', number, flaw })
}
say({ type: 'end', grownBytes: heldBytes() - warmBytes, slowestMs })
