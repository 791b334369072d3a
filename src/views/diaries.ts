import type { Diary } from '#domain/ties/diary.ts'
import type { Context } from '#store/context.ts'
import { listDiaries } from '#store/ties.ts'
import { type Network, seeNetwork } from './network.ts'

const kept = new WeakMap<Network, Promise<ReadonlyMap<string, Diary>>>()

/** Everybody's diary, by person. Read once and kept until the data changes. */
export async function seeDiaries(ctx: Context): Promise<ReadonlyMap<string, Diary>> {
  const network = await seeNetwork(ctx)
  let diaries = kept.get(network)
  if (!diaries) {
    diaries = listDiaries(ctx.db, ctx.ownerId).then((rows) => new Map(rows.map(({ personId, diary }) => [personId, diary])))
    kept.set(network, diaries)
    diaries.catch(() => kept.delete(network))
  }
  return diaries
}
