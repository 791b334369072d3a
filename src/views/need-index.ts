import { type NeedIndex, needIndex } from '#domain/coach/ask/match-need.ts'
import type { Context } from '#store/context.ts'
import { listNoteWords } from '#store/notes.ts'
import { keptWithNetwork } from './kept.ts'

/** Everybody by the words that stand for them. Made once and kept until the data changes. */
export const seeNeedIndex: (ctx: Context) => Promise<NeedIndex> = keptWithNetwork((ctx, network) =>
  listNoteWords(ctx.db, ctx.ownerId).then((notes) => needIndex(network.people, notes)),
)
