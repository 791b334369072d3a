import { sayWhoseFeed } from '#actions/say-whose-feed.ts'
import { addDraft, sayDraftWentOut } from '#actions/write-draft.ts'
import type { SharePage } from '#contract/share.ts'
import { isPostingNetwork, NETWORKS } from '#domain/coach/share/bounds.ts'
import { Conflict, NotFound, Usage } from '#domain/errors.ts'
import { instantOfWallTime } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { listAuthors } from '#store/publications.ts'
import { seeDrafts, seeShare } from '#views/share.ts'
import { answerOf, type Command, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

export const share: Command = {
  declare: (program, run) =>
    program
      .command('share')
      .description('what your people made, and how often you are seen')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const shown = await seeShare(ctx)
            return { json: shown, text: textOf(shown) }
          }),
        ),
      ),
}

function textOf({ sentence, pages, unowned, rhythm, networks, monthTitle, comments, drafts }: SharePage): string {
  const made = (pages[0] ?? []).map(
    ({ person, where, on, reason, title, text, url, id }) =>
      `${person.name} ${where}, ${on}: ${title ?? text ?? ''}\n  ${reason}${url ? `\n  ${url}` : ''}\n  ${id}`,
  )
  const unknown = unowned.map(({ author, name, count }) => `${name} (${count}): whose is it? tend feed-of ${author} PERSON`)
  const own = networks.map(
    ({ title, words, floor, ceiling, advice }) =>
      `${title}, ${monthTitle}: ${words} (${floor} to ${ceiling} a month). ${[advice.words, advice.first].filter(Boolean).join(' ')}`,
  )
  return [
    sentence,
    ...(made.length > 0 ? ['', made.join('\n\n')] : []),
    ...(unknown.length > 0 ? ['', ...unknown] : []),
    '',
    rhythm.steadiness,
    ...rhythm.crowded,
    ...(rhythm.asks ? [rhythm.asks] : []),
    ...own,
    ...(networks.length > 0 ? [`Comments, ${monthTitle}: ${comments.words}.`] : []),
    ...(drafts.length > 0 ? ['', ...drafts.map(draftLine)] : []),
  ].join('\n')
}

const draftLine = ({ title, when, text, id }: SharePage['drafts'][number]) => `${title}, ${when}: ${text.slice(0, 100)}\n  ${id}`

export const drafts: Command = {
  declare: (program, run) =>
    program
      .command('drafts')
      .description('posts that wait to go out')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const waiting = await seeDrafts(ctx)
            return { json: waiting, text: waiting.length === 0 ? 'Nothing waits to go out.' : waiting.map(draftLine).join('\n\n') }
          }),
        ),
      ),
}

export const draft: Command = {
  declare: (program, run) =>
    program
      .command('draft')
      .description('put a post into the queue')
      .argument('<network>', NETWORKS.join(', '))
      .argument('<text...>', 'what it says')
      .option('--at <time>', 'when it is meant to go out, as 2026-03-01T08:30 on your clock')
      .action((network: string, text: string[], { at }: { at?: string }) =>
        run(async (config) => {
          if (!isPostingNetwork(network)) throw new Usage(`network is one of ${NETWORKS.join(', ')}; got ${network}`)
          const wall = at === undefined ? undefined : wallOf(at)
          return withContext(config, async (ctx) => {
            const { zone } = await getOwner(ctx.db)
            const plannedAt = wall ? instantOfWallTime(wall, zone) : null
            const changed = await addDraft(ctx, { channel: network, text: text.join(' '), plannedAt })
            return answerOf(changed)
          })
        }),
      ),
}

function wallOf(at: string): Date {
  const wall = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}$/.test(at)
    ? new Date(`${at.replace(' ', 'T').replace(/T(\d):/, 'T0$1:')}:00Z`)
    : undefined
  if (!wall || Number.isNaN(wall.getTime())) throw new Usage(`--at takes a time like 2026-03-01T08:30, got ${at}`)
  return wall
}

export const posted: Command = {
  declare: (program, run) =>
    program
      .command('posted')
      .description('a draft went out')
      .argument('<draft>', 'its id, or the beginning of it')
      .action((beginning: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const found = (await seeDrafts(ctx)).filter(({ id }) => id.startsWith(beginning.toLowerCase()))
            if (found.length === 0) throw new NotFound(`There is no draft ${beginning}.`)
            if (found.length > 1) throw new Conflict(`${beginning} could be several drafts`)
            const changed = await sayDraftWentOut(ctx, found[0]!.id)
            return answerOf(changed)
          }),
        ),
      ),
}

export const feedOf: Command = {
  declare: (program, run) =>
    program
      .command('feed-of')
      .description('say whose publications these are')
      .argument('<author>', 'as tend share names it: web:ada.example, or the name of the feed')
      .argument('<person>', 'a name, an address or an id')
      .action((author: string, person: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const changed = await sayWhoseFeed(ctx, await findAuthor(ctx, author), (await findOnePerson(ctx, person)).id)
            return answerOf(changed)
          }),
        ),
      ),
}

async function findAuthor(ctx: Context, word: string): Promise<string> {
  const found = await listAuthors(ctx.db, ctx.ownerId, word)
  if (found.length === 0) throw new NotFound(`Nothing was published by ${word}.`)
  if (found.length > 1) throw new Conflict(`${word} could be ${found.map(({ author }) => author).join(', ')}`)
  return found[0]!.author
}
