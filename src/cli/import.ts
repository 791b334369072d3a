import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { BroughtEverything } from '#actions/everything/bring-everything.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { type LookedInto, lookInto } from '#actions/import/look-into.ts'
import type { NextStep } from '#domain/coach/next-steps.ts'
import { Invalid, Usage } from '#domain/errors.ts'
import { identityFromKey, identityInWords } from '#domain/people/identity.ts'
import { isZone } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import type { DateOrder, ImportRowStored } from '#store/imports.ts'
import { listOwnIdentities, type OwnIdentity } from '#store/owner.ts'
import { importRowOf } from '#views/imports.ts'
import { seeNextSteps } from '#views/next-steps.ts'
import { type Answer, type Command, say, withContext } from './command.ts'
import { countOf } from './count-of.ts'

interface Options {
  readonly me?: string[]
  readonly dryRun?: boolean
  readonly column?: string[]
  readonly dates?: string
  readonly zone?: string
}

export const importCommand: Command = {
  declare: (program, run) =>
    program
      .command('import')
      .description('bring in archives, mailboxes, address books: files or folders')
      .argument('<path...>', 'a file or folder each')
      .option('--me <address...>', 'an address or profile that is yours; may repeat')
      .option('--dry-run', 'read and count, change nothing')
      .option('--column <name=field...>', 'for any CSV: what a column holds')
      .option('--zone <zone>', 'in which time zone times were written that name none, such as Europe/Oslo; yours where left out')
      .option('--dates <order>', 'how chats write dates such as 3/4/21: day-first or month-first')
      .action((paths: string[], options: Options) =>
        run(async (config) => {
          const missing = paths.find((path) => !existsSync(path))
          if (missing !== undefined) throw new Invalid(`There is no ${missing}.`)
          if (options.dryRun) return dryRun(paths, options)
          return withContext(config, async (ctx) => {
            const answer = await importAll(ctx, paths, options)
            return config.asJson ? answer : { ...answer, text: [answer.text, ...(await nextLines(ctx))].join('\n') }
          })
        }),
      ),
}

/** The words that do each step. */
const STEP_WORDS: Readonly<Record<NextStep['type'], string>> = {
  today: 'tend today',
  newer: 'tend import PATH',
  letters: 'tend import PATH',
  slipping: 'tend people --sort rhythm',
  resting: 'tend people --state dormant',
  unsorted: 'tend people --state never-met',
}

async function nextLines(ctx: Context): Promise<string[]> {
  const steps = await seeNextSteps(ctx)
  return steps.length === 0 ? [] : ['Next:', ...steps.map(({ type, sentence }) => `  ${sentence} (${STEP_WORDS[type]})`)]
}

function columnsOf(columns: readonly string[] | undefined): Record<string, string> | undefined {
  if (!columns) return undefined
  return Object.fromEntries(
    columns.map((pair) => {
      const at = pair.lastIndexOf('=')
      if (at < 1) throw new Usage(`--column takes NAME=FIELD, got ${pair}`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** @throws Usage */
function dateOrderOf(order: string | undefined): DateOrder | undefined {
  if (order === undefined || order === 'day-first' || order === 'month-first') return order
  throw new Usage(`--dates takes day-first or month-first, got ${order}`)
}

async function importAll(ctx: Context, paths: readonly string[], options: Options): Promise<Answer> {
  const began = performance.now()
  const done: ImportRowStored[] = []
  const wholes: { path: string; everything: BroughtEverything }[] = []
  const bar = progressBar()
  const columns = columnsOf(options.column)
  const dateOrder = dateOrderOf(options.dates)
  if (options.zone !== undefined && !isZone(options.zone))
    throw new Usage(`--zone takes a time zone such as Europe/Oslo, got ${options.zone}`)
  try {
    for (const path of paths) {
      const { imports, everything, unrecognised } = await importArchives(ctx, resolve(path), {
        me: options.me ?? [],
        ...(columns ? { columns } : {}),
        ...(dateOrder ? { dateOrder } : {}),
        ...(options.zone ? { zone: options.zone } : {}),
        onProgress: bar.show,
      })
      bar.stop()
      done.push(...imports)
      if (everything) wholes.push({ path: resolve(path), everything })
      for (const { path: left, reason } of unrecognised) say(`not read: ${left}: ${reason}`)
    }
  } finally {
    bar.stop()
  }
  const found = await listOwnIdentities(ctx.db, ctx.ownerId)
  const mine = found.filter(({ isMine }) => isMine).map(({ key }) => identityFromKey(key))
  const json = {
    imports: [
      ...wholes.map(({ path, everything }) => wholeRow(path, everything, secondsSince(began))),
      ...done.map(({ id, source, path, counts, seconds }) => ({
        id,
        source,
        path,
        people: counts.people,
        interactions: counts.interactions,
        posts: counts.posts,
        events: counts.events,
        publications: counts.publications ?? 0,
        alreadyKnown: counts.alreadyKnown,
        problems: counts.problems,
        seconds,
      })),
    ],
    people: sum([...wholes.map(({ everything }) => everything.counts.people ?? 0), ...done.map(({ counts }) => counts.people)]),
    interactions: sum([
      ...wholes.map(({ everything }) => everything.counts.interactions ?? 0),
      ...done.map(({ counts }) => counts.interactions),
    ]),
    seconds: secondsSince(began),
    me: mine.map(({ value }) => value),
  }
  return {
    json,
    text: [
      ...wholes.map(({ everything }) => wholeText(everything)),
      ...done.map(
        (row) =>
          `${row.title}: ${importRowOf(row).sentence}${row.counts.problems ? ` ${row.counts.problems === 1 ? 'One row' : `${row.counts.problems} rows`} could not be read: tend problems ${row.id.slice(0, 8)}` : ''}`,
      ),
      ...done.flatMap(linesOnDates),
      ...(mine.length > 0 ? [`You are ${mine.map(identityInWords).join(', ')}. If that is wrong: tend import --me ADDRESS.`] : []),
      ...((mine.length === 0 && done.length > 0) || done.some(hasNobody) ? [whoAreYou(found)] : []),
    ].join('\n'),
  }
}

const secondsSince = (began: number) => Math.round((performance.now() - began) / 10) / 100

/** An export of everything has no row of its own among the imports: it brought theirs. */
function wholeRow(path: string, { counts }: BroughtEverything, seconds: number): LookedInto {
  const { people = 0, interactions = 0, posts = 0, events = 0, publications = 0 } = counts
  return { id: null, source: 'tend', path, people, interactions, posts, events, publications, alreadyKnown: 0, problems: 0, seconds }
}

function wholeText({ isNew, counts: { people = 0, interactions = 0 } }: BroughtEverything): string {
  return isNew
    ? `Everything is here: ${countOf(people, 'person', 'people')} and ${countOf(interactions, 'exchange')}, with all that you noted and set.`
    : 'That export was brought in before. Nothing in it is new.'
}

/** Something passed in it, and with nobody who can be told from the owner. */
const hasNobody = ({ counts }: ImportRowStored) => counts.interactions > 0 && counts.people === 0

/** No more are listed of those who may be the owner. */
const LISTED_CANDIDATES = 8

/** Somebody without an address can only be chosen. */
function whoAreYou(found: readonly OwnIdentity[]): string {
  const open = found.filter(({ isMine, isConfirmed }) => !isMine && !isConfirmed)
  const choices = open.slice(0, LISTED_CANDIDATES).map(({ key, reason }) => `  --me '${key.replaceAll("'", `'\\''`)}' ${reason}`)
  const more = open.length > choices.length ? [`  and ${open.length - choices.length} more: the Import page shows them all`] : []
  const begin = 'Which side is yours could not be told everywhere: import again with --me ADDRESS'
  return choices.length === 0 ? `${begin}.` : [`${begin}, or one of these:`, ...choices, ...more].join('\n')
}

/** What the owner may say of dates that could be read in another order. */
function linesOnDates({ id, counts: { dateOrder } }: ImportRowStored): string[] {
  if (!dateOrder) return []
  const { written, readAs, days } = dateOrder
  const other = readAs === 'day-first' ? 'month-first' : 'day-first'
  return [
    `Dates such as ${written} are read as ${days[readAs]}. If ${days[other]} is right: tend undo ${id.slice(0, 8)}, then import again with --dates ${other}.`,
  ]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

async function dryRun(paths: readonly string[], options: Options): Promise<Answer> {
  const began = performance.now()
  const looked = []
  for (const path of paths) looked.push(...(await lookInto(resolve(path), options.me ?? [])))
  const json = {
    imports: looked,
    people: sum(looked.map(({ people }) => people)),
    interactions: sum(looked.map(({ interactions }) => interactions)),
    seconds: Math.round((performance.now() - began) / 10) / 100,
    me: options.me ?? [],
  }
  return {
    json,
    text: looked
      .map(
        ({ source, path, people, interactions, problems }) =>
          `${source} in ${path}: ${people} people, ${interactions} exchanges, ${problems} problems. Nothing was changed.`,
      )
      .join('\n'),
  }
}

/** A bar on a terminal; nothing where nobody looks. */
function progressBar() {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '{title} {bar} {percentage}% | {rows} rows | {eta_formatted} left',
        stream: process.stderr,
        hideCursor: true,
        clearOnComplete: true,
      })
    : undefined
  let isOn = false
  return {
    show: ({ title, doneBytes, totalBytes, rows }: { title: string; doneBytes: number; totalBytes: number; rows: number }) => {
      if (!bar) return
      if (!isOn) bar.start(Math.max(totalBytes, 1), 0, { title, rows })
      isOn = true
      bar.update(doneBytes, { title, rows })
    },
    stop: () => {
      if (isOn) bar?.stop()
      isOn = false
    },
  }
}
