import { DAY_MS } from '#domain/time.ts'
import { instant } from '../json-fields.ts'

/** Nobody wrote there before 2022. */
const FOUNDED = new Date('2022-01-01T00:00:00Z')
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * When a record was made. `createdAt` is what the writer's program says; where it cannot be (before the network, or after the record
 * was put there), the time in the record's name stands for it. Undefined when neither can be read.
 */
export function momentOf(createdAt: unknown, name: string): Date | undefined {
  const told = instant(createdAt)
  const stored = timeOfName(name)
  const isPossible = told && told >= FOUNDED && (!stored || told.getTime() < stored.getTime() + DAY_MS)
  return isPossible ? told : stored
}

/** Names are times: microseconds since 1970 in eleven digits of base 32, and two that tell writers apart. */
function timeOfName(name: string): Date | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(name)) return undefined
  let microseconds = 0
  for (const digit of name.slice(0, 11)) microseconds = microseconds * 32 + DIGITS.indexOf(digit)
  const at = new Date(microseconds / 1000)
  return at >= FOUNDED && at.getUTCFullYear() < 2100 ? at : undefined
}
