import type { OpenPromise } from '#domain/coach/events/whom-to-meet.ts'
import { promiseState } from '#domain/coach/ledger/promise.ts'
import { dayFromNumber } from '#domain/time.ts'
import { shortened } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listPromises } from '#store/promises.ts'
import type { Network } from './network.ts'

/** A promise is quoted in half a line. */
const LONGEST = 120

/** Promises between the owner and some people that are neither kept nor faded, by person, the newest first. */
export async function openPromisesOf(
  ctx: Context,
  { owner, today }: Network,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly OpenPromise[]>> {
  if (people.length === 0) return new Map()
  const promises = await listPromises(ctx.db, ctx.ownerId, { zone: owner.zone, until: dayFromNumber(today), people })
  const open = promises.filter((promise) => promiseState(promise, today) === 'open')
  return Map.groupBy(
    open.map(({ personId, madeBy, what, isFound }) => ({
      personId,
      madeBy,
      what: isFound ? t('“{words}”', { words: shortened(what, LONGEST) }) : shortened(what, LONGEST),
    })),
    ({ personId }) => personId,
  )
}
