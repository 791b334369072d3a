import type { Diary } from '#domain/ties/diary.ts'
import type { Context } from '#store/context.ts'
import { listDiaries } from '#store/ties.ts'
import { keptWithNetwork } from './kept.ts'

/** Everybody's diary, by person. Read once and kept until the data changes. */
export const seeDiaries: (ctx: Context) => Promise<ReadonlyMap<string, Diary>> = keptWithNetwork((ctx) =>
  listDiaries(ctx.db, ctx.ownerId).then((rows) => new Map(rows.map(({ personId, diary }) => [personId, diary]))),
)
