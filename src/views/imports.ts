import type { ImportProgress, ImportRow } from '#contract/imports.ts'
import { countOf, listInWords } from '#domain/words.ts'
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
    sentence: sentenceOf(row),
    hasColumns: row.source === 'any-csv',
    dateOrder,
  }
}

const LEFT_OUT: Readonly<Record<string, [one: string, many: string]>> = {
  list: ['mailing list message', 'mailing list messages'],
  robot: ['automatic message', 'automatic messages'],
  crowd: ['message to a crowd', 'messages to a crowd'],
  advertising: ['advertisement', 'advertisements'],
  draft: ['draft', 'drafts'],
  trash: ['message from the bin', 'messages from the bin'],
  cancelled: ['cancelled calendar entry', 'cancelled calendar entries'],
  nameless: ['account without a name', 'accounts without a name'],
  notice: ['notice of the service', 'notices of the service'],
  unsent: ['message that was taken back', 'messages that were taken back'],
  ended: ['connection that ended', 'connections that ended'],
  died: ['person who has died', 'people who have died'],
  mentioned: ['person who is only mentioned', 'people who are only mentioned'],
  empty: ['empty row', 'empty rows'],
}

/** The largest thing that is in it; an archive may hold exchanges with the owner alone, or none with people at all. */
function heldOf({ source, counts: { people, interactions, events, posts, publications = 0 } }: ImportRowStored): string {
  // Of a mailbox everybody is somebody one wrote with; of connections and guests most may be names.
  if (people > 0 && source === 'mail') return `It now holds your history with ${count(people, 'person', 'people')}.`
  if (people > 0)
    return `It brought ${[count(people, 'person', 'people'), ...(interactions > 0 ? [count(interactions, 'exchange', 'exchanges')] : [])].join(' and ')}.`
  if (events > 0) return `It brought ${count(events, 'event', 'events')}.`
  if (posts > 0) return `It brought ${count(posts, 'post of yours', 'posts of yours')}.`
  if (publications > 0) return `It brought ${count(publications, 'thing that others published', 'things that others published')}.`
  return interactions > 0
    ? `It brought ${count(interactions, 'exchange', 'exchanges')}, with nobody who can be told from you.`
    : 'It brought nobody: nothing in it names people.'
}

function sentenceOf(row: ImportRowStored): string {
  const { counts, state, error } = row
  if (state === 'failed') return `${error ?? 'It stopped.'} What was read before is safe; bring it again to go on.`
  if (state === 'undone') return 'It was undone.'
  if (state !== 'done') return 'It is being read.'
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
    return 'Nothing new: all of it was here already.'
  const held = heldOf(row)
  const left = Object.entries(counts.leftOut)
    .filter(([reason, n]) => n > 0 && LEFT_OUT[reason])
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => count(n, ...LEFT_OUT[reason]!))
  const changed = changedOf(counts)
  return [held, ...(changed ? [changed] : []), ...(left.length > 0 ? [`Left out: ${listInWords(left)}.`] : [])].join(' ')
}

/** "Three people have new work, and one is no longer among your connections." */
function changedOf({ jobs = 0, gone = 0 }: ImportRowStored['counts']): string | undefined {
  if (jobs + gone === 0) return undefined
  const parts = [
    ...(jobs > 0 ? [`${count(jobs, 'person has', 'people have')} new work`] : []),
    ...(gone > 0 ? [`${count(gone, 'connection is', 'connections are')} gone`] : []),
  ]
  return `Since the export before it ${listInWords(parts)}.`
}

const count = (n: number, one: string, many: string) => (n > 12 ? `${n.toLocaleString('en')} ${many}` : countOf(n, one, many))

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
    title: progress.title,
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
    waiting: [...progress.waiting],
  }
}
