import { client } from '#contract/client.ts'
import { forgetDrafts } from '../components/use-draft.ts'
import { peoplePage } from '../queries.ts'

/** People whose pages can be read when Tend does not answer, besides those that were opened. */
const AT_HAND = 40

/** Begins the worker that keeps what was read, where this browser has such a thing; and has it keep the people of the day and those one is closest to. */
export function beginOffline(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  void navigator.serviceWorker
    .register('/sw.js')
    .then(() => navigator.serviceWorker.ready)
    .then(() => setTimeout(() => void bringToHand().catch(() => undefined), 4000))
    // Without it everything works as long as Tend answers.
    .catch(() => undefined)
}

/** Asked one after the other: nobody waits for it, and the worker keeps what comes. */
async function bringToHand(): Promise<void> {
  const today = await client.today()
  const { rows } = await peoplePage({ sort: 'warmth', limit: AT_HAND }).queryFn()
  const ids = new Set([...today.cards.map(({ person }) => person.id), ...rows.map(({ id }) => id)])
  for (const id of [...ids].slice(0, AT_HAND)) {
    await client.person(id)
    await client.timeline(id, {})
  }
}

/** Nothing of the owner's people stays in this browser. */
export async function forgetAtHand(): Promise<void> {
  if ('caches' in globalThis) await caches.delete('tend-data')
  forgetDrafts()
  for (const key of ['outbox', 'reminded']) localStorage.removeItem(key)
}
