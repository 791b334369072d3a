import { type NeedIndex, needIndex } from '#domain/coach/ask/match-need.ts'
import type { Context } from '#store/context.ts'
import { listNoteWords } from '#store/notes.ts'
import { type Network, seeNetwork } from './network.ts'

const kept = new WeakMap<Network, Promise<NeedIndex>>()

/** Everybody by the words that stand for them. Made once and kept until the data changes. */
export async function seeNeedIndex(ctx: Context): Promise<NeedIndex> {
  const network = await seeNetwork(ctx)
  let index = kept.get(network)
  if (!index) {
    index = listNoteWords(ctx.db, ctx.ownerId).then((notes) => needIndex(network.people, notes))
    kept.set(network, index)
    index.catch(() => kept.delete(network))
  }
  return index
}
