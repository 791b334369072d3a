import { z } from 'zod'
import { instant } from './shared.ts'

/** Which number of a date such as 3/4/21 is the day. */
export const dateOrder = z.enum(['day-first', 'month-first'])
export type DateOrder = z.infer<typeof dateOrder>

export const importRow = z.object({
  id: z.string(),
  /** linkedin, mail, vcard, ... */
  source: z.string(),
  /** "LinkedIn archive" */
  title: z.string(),
  path: z.string(),
  state: z.enum(['waiting', 'running', 'paused', 'done', 'failed', 'undone']),
  startedAt: instant,
  finishedAt: instant.nullable(),
  seconds: z.number(),
  people: z.number(),
  /** Of these, not known before. */
  newPeople: z.number(),
  interactions: z.number(),
  posts: z.number(),
  events: z.number(),
  /** What others published. */
  publications: z.number(),
  alreadyKnown: z.number(),
  /** Not kept on purpose: list, robot, crowd, draft, advertising, empty. */
  leftOut: z.record(z.string(), z.number()),
  problems: z.number(),
  /** First and last day it tells of. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Why it failed, and what to do. */
  error: z.string().nullable(),
  /** The report in one sentence. */
  sentence: z.string(),
  /** Any CSV: its columns can be corrected. */
  hasColumns: z.boolean(),
  /** Its dates could be read in another order as well: one as written, and its day in each. */
  dateOrder: z.object({ readAs: dateOrder, written: z.string(), days: z.record(dateOrder, z.string()) }).nullable(),
})
export type ImportRow = z.infer<typeof importRow>

export const importProgress = z.object({
  importId: z.string(),
  title: z.string(),
  isPaused: z.boolean(),
  /** 0 to 1. */
  share: z.number(),
  rows: z.number(),
  rowsPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
  setAside: z.number(),
  /** reading, or working out the ties at the end. */
  stage: z.enum(['reading', 'ties']),
  parts: z.array(z.object({ title: z.string(), rows: z.number(), state: z.enum(['done', 'now']) })),
  /** Titles of archives of the same drop that wait behind this one. */
  waiting: z.array(z.string()),
})
export type ImportProgress = z.infer<typeof importProgress>

/** GET /api/imports: newest first. Ask again each second while `isBusy`. */
export const imports = z.object({
  /** A drop is being looked at or read; `running` is null until it is known what it holds. */
  isBusy: z.boolean(),
  running: importProgress.nullable(),
  imports: z.array(importRow),
  /** What is worth doing with what is here, while nothing is being read: at most three. */
  next: z.array(z.object({ type: z.enum(['today', 'newer', 'letters', 'slipping', 'resting', 'unsorted']), sentence: z.string() })),
  /** Of the last drop: files nothing could be made of, with what they seem to be, and whether anything new was in it. */
  unrecognised: z.array(z.object({ path: z.string(), reason: z.string() })),
  broughtNew: z.boolean(),
  /** Imports whose files the last drop held once more, with that said in a sentence. */
  again: z.array(z.object({ id: z.string(), title: z.string(), path: z.string(), sentence: z.string() })),
})
export type Imports = z.infer<typeof imports>

/** GET /api/imports/:id/problems?offset= : 100 at a time. */
export const problems = z.object({
  total: z.number(),
  problems: z.array(z.object({ file: z.string(), line: z.number().nullable(), reason: z.string() })),
})
export type Problems = z.infer<typeof problems>

/**
 * Dropping: PUT /api/drops/:drop/files?path=RELATIVE with the raw bytes, once a file (`drop` is a uuid the page makes),
 * then POST /api/imports { drop }. The answer comes at once; the work goes on when the page closes.
 */
export const startImport = z.object({ drop: z.uuid() })

/** GET /api/imports/sources: what can be read and how a person gets it. */
export const sources = z.array(z.object({ id: z.string(), title: z.string(), steps: z.array(z.string()) }))
export type Sources = z.infer<typeof sources>

/** GET and PUT /api/imports/:id/columns: which column of a CSV is what. PUT reads the file anew. */
export const columns = z.object({
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()), field: z.string().nullable() })),
  fields: z.array(z.object({ field: z.string(), label: z.string() })),
})
export type Columns = z.infer<typeof columns>
export const columnsChange = z.object({ columns: z.record(z.string(), z.string()) })

/** PUT /api/imports/:id/date-order: reads its files anew. */
export const dateOrderChange = z.object({ dateOrder })
