import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './context.ts'

/** The folder below the data folder where files that were dropped lie: until they are read, and some of them to be read anew. */
export const INBOX = 'inbox'

/** Where the file of an import still lies, or the folder of all that was dropped with it: in the inbox when it was dropped, else where it was given; undefined when it is gone. */
export async function placeOfImport({ db, ownerId, dataFolder }: Context, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('import')
    .select(['path', 'drop_id as drop'])
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  if (!row.drop) return existsSync(row.path) ? row.path : undefined
  const folder = join(dataFolder, INBOX, row.drop, 'files')
  const [only, ...more] = existsSync(folder) ? readdirSync(folder) : []
  return only && (more.length === 0 ? join(folder, only) : folder)
}
