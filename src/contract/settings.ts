import { z } from 'zod'
import { NETWORKS } from '#domain/coach/share/bounds.ts'
import { CIRCLES } from '#domain/ties/circles.ts'
import { LANGUAGES, type Language } from '#language/language.ts'
import { day } from './shared.ts'

const network = z.enum(NETWORKS)

const settings = z.object({
  /** Cards a day, at most. */
  cards: z.number(),
  /** Weekdays, 0 is Sunday. */
  daysOff: z.array(z.number()),
  awayUntil: day.nullable(),
  /** Days, by circle; for people put there of whom too little is known. */
  rhythms: z.partialRecord(z.enum(CIRCLES), z.number()),
  /** The owner's own word; see `networks` for how it stands. */
  networks: z.partialRecord(network, z.boolean()),
  /** "08:30", by the owner's clock. */
  reminder: z.string().nullable(),
  /** null: as the browser wants it. */
  language: z.enum(Object.keys(LANGUAGES) as Language[]).nullable(),
})

/** GET /api/settings */
export const settingsPage = z.object({
  settings,
  networks: z.array(z.object({ network, title: z.string(), isInUse: z.boolean() })),
  data: z.object({
    /** Where it lies. */
    folder: z.string(),
    /** Of the database, and of the files that were dropped and are kept to be read anew. */
    /** The same folder, unless the server runs as root and the database beside it; null where it is a server of the owner's. */
    databaseFolder: z.string().nullable(),
    databaseBytes: z.number(),
    fileBytes: z.number(),
    people: z.number(),
    interactions: z.number(),
  }),
})
export type SettingsPage = z.infer<typeof settingsPage>

/** POST /api/settings: only what is named changes. Undoable. */
export const settingsChange = settings.partial()
export type SettingsChange = z.infer<typeof settingsChange>

/** POST /api/settings/delete-everything */
export const deleteAll = z.object({ words: z.string() })
