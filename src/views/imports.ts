import type { ImportProgress, ImportRow } from '#contract/imports.ts'
import { listInWords } from '#domain/words.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { keptInWords } from '#language/kept.ts'
import { type Phrase, type Plural, t, tn } from '#language/say.ts'
import type { ImportRowStored } from '#store/imports.ts'

/** An import as a row, with its report in one sentence. */
export function importRowOf(row: ImportRowStored): ImportRow {
  const { counts, options: _, fingerprint: __, startedAt, finishedAt, ...rest } = row
  const { channels: ___, dateOrder = null, ...shown } = counts
  return {
    ...rest,
    ...shown,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    title: sourceTitle(row.title),
    sentence: sentenceOf(row),
    hasColumns: row.source === 'any-csv',
    dateOrder,
  }
}

const LEFT_OUT = {
  list: ['one mailing list message', '{n} mailing list messages'],
  robot: ['one automatic message', '{n} automatic messages'],
  crowd: ['one message to a crowd', '{n} messages to a crowd'],
  advertising: ['one advertisement', '{n} advertisements'],
  draft: ['one draft', '{n} drafts'],
  trash: ['one message from the bin', '{n} messages from the bin'],
  cancelled: ['one cancelled calendar entry', '{n} cancelled calendar entries'],
  nameless: ['one account without a name', '{n} accounts without a name'],
  notice: ['one notice of the service', '{n} notices of the service'],
  unsent: ['one message that was taken back', '{n} messages that were taken back'],
  ended: ['one connection that ended', '{n} connections that ended'],
  died: ['one person who has died', '{n} people who have died'],
  mentioned: ['one person who is only mentioned', '{n} people who are only mentioned'],
  empty: ['one empty entry', '{n} empty entries'],
} as const satisfies Readonly<Record<string, readonly [one: string, many: Plural]>>

/** The largest thing that is in it; an archive may hold exchanges with the owner alone, or none with people at all. */
function heldOf({ source, counts: { people, interactions, events, posts, publications = 0 } }: ImportRowStored): string {
  const persons = tn(people, 'one person', '{n} people')
  const exchanges = tn(interactions, 'one exchange', '{n} exchanges')
  // Of a mailbox everybody is somebody one wrote with; of connections and guests most may be names.
  if (people > 0 && source === 'mail') return t('It now holds your history with {people}.', { people: persons })
  if (people > 0) return brought(interactions > 0 ? listInWords([persons, exchanges]) : persons)
  if (events > 0) return brought(tn(events, 'one event', '{n} events'))
  if (posts > 0) return brought(tn(posts, 'one post of yours', '{n} posts of yours'))
  if (publications > 0) return brought(tn(publications, 'one thing that others published', '{n} things that others published'))
  return interactions > 0
    ? t('It brought {exchanges}, with nobody who can be told from you.', { exchanges })
    : t('It brought nobody: nothing in it names people.')
}

const brought = (what: string) => t('It brought {what}.', { what })

/** How an import is kept to have ended where nobody reads meanwhile. */
const ENDS = ['It was cut off.', 'It was stopped.'] as const satisfies readonly Phrase[]

function sentenceOf(row: ImportRowStored): string {
  const { counts, state, error } = row
  if (state === 'failed') {
    const ended = error === null ? t('It stopped.') : keptInWords(error, ENDS)
    return t('{error} What was read before is safe; bring it again to go on.', { error: ended })
  }
  if (state === 'undone') return t('It was undone.')
  if (state !== 'done') return t('It is being read.')
  if (
    counts.alreadyKnown > 0 &&
    (counts.jobs ?? 0) +
      (counts.gone ?? 0) +
      counts.interactions +
      counts.newPeople +
      counts.posts +
      counts.events +
      (counts.publications ?? 0) ===
      0
  )
    return t('Nothing new: all of it was here already.')
  const held = heldOf(row)
  const left = Object.entries(counts.leftOut)
    .filter(([reason, n]) => n > 0 && Object.hasOwn(LEFT_OUT, reason))
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => {
      const [one, many] = LEFT_OUT[reason as keyof typeof LEFT_OUT]
      return tn(n, one, many)
    })
  const changed = changedOf(counts)
  return [held, ...(changed ? [changed] : []), ...(left.length > 0 ? [t('Left out: {what}.', { what: listInWords(left) })] : [])].join(' ')
}

/** "Three people have new work, and one is no longer among your connections." */
function changedOf({ jobs = 0, gone = 0 }: ImportRowStored['counts']): string | undefined {
  if (jobs + gone === 0) return undefined
  const parts = [
    ...(jobs > 0 ? [tn(jobs, 'one person has new work', '{n} people have new work')] : []),
    ...(gone > 0 ? [tn(gone, 'one connection is gone', '{n} connections are gone')] : []),
  ]
  return t('Since the export before it {changes}.', { changes: listInWords(parts) })
}

/** How a running import goes. @param elapsedMs since this archive's reading began */
export function progressRowOf(
  progress: {
    importId: string
    title: string
    stage: 'reading' | 'ties'
    doneBytes: number
    totalBytes: number
    rows: number
    setAside: number
    parts: readonly { title: string; rows: number }[]
    waiting: readonly string[]
  },
  elapsedMs: number,
  isPaused: boolean,
): ImportProgress {
  const share = progress.stage === 'ties' ? 0.99 : progress.totalBytes > 0 ? Math.min(0.98, progress.doneBytes / progress.totalBytes) : 0
  const seconds = elapsedMs / 1000
  return {
    importId: progress.importId,
    title: sourceTitle(progress.title),
    isPaused,
    share,
    rows: progress.rows,
    rowsPerSecond: seconds > 0 ? Math.round(progress.rows / seconds) : 0,
    secondsLeft: share > 0.02 && !isPaused ? Math.round((seconds / share) * (1 - share)) : null,
    setAside: progress.setAside,
    stage: progress.stage,
    parts: progress.parts.map((part, i) => ({
      ...part,
      state: i === progress.parts.length - 1 && progress.stage === 'reading' ? 'now' : 'done',
    })),
    waiting: progress.waiting.map(sourceTitle),
  }
}
