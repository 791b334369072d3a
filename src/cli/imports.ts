import { closeCutOff } from '#actions/import/one-at-a-time.ts'
import { undoChange } from '#actions/undo-change.ts'
import { type Undone, undoImport } from '#actions/undo-import.ts'
import { NotFound } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { getImport, listImports, listProblems } from '#store/imports.ts'
import { importRowOf } from '#views/imports.ts'
import { type Command, withContext } from './command.ts'

export const imports: Command = {
  declare: (program, run) =>
    program
      .command('imports')
      .description('list what was brought in')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            await closeCutOff(ctx)
            const rows = await listImports(ctx.db, ctx.ownerId)
            return {
              json: rows.map(importRowOf),
              text:
                rows.length === 0
                  ? 'Nothing yet. "tend import PATH" brings an archive in.'
                  : rows
                      .map(
                        (row) =>
                          `${row.id.slice(0, 8)}  ${row.startedAt.toISOString().slice(0, 10)}  ${row.state.padEnd(7)}  ${row.title}: ${importRowOf(row).sentence}`,
                      )
                      .join('\n'),
            }
          }),
        ),
      ),
}

export const problems: Command = {
  declare: (program, run) =>
    program
      .command('problems')
      .description('list the rows of an import that could not be read')
      .argument('<import>', 'its id, or the beginning of it')
      .action((id: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const row = await getImport(ctx.db, ctx.ownerId, id)
            const found = await listProblems(ctx.db, ctx.ownerId, row.id)
            return {
              json: found,
              text:
                found.length === 0
                  ? 'Every row was read.'
                  : found.map(({ file, line, reason }) => `${file}${line ? `:${line}` : ''}: ${reason}`).join('\n'),
            }
          }),
        ),
      ),
}

function undoneText({ title, interactions, people, isInvented }: Undone): string {
  const gone = `${interactions} ${interactions === 1 ? 'exchange' : 'exchanges'} and ${people} ${people === 1 ? 'person' : 'people'}`
  return `${title} is undone: ${gone} that only it brought are gone${isInvented ? ', and what you changed or wrote down about them' : ''}.`
}

export const undo: Command = {
  declare: (program, run) =>
    program
      .command('undo')
      .description('take back an import, or one change')
      .argument('<id>', 'of an import (or its beginning), or of a change')
      .action((id: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            try {
              const undone = await undoImport(ctx, id)
              return { json: undone, text: undoneText(undone) }
            } catch (error) {
              if (!(error instanceof NotFound)) throw error
              // Changes are named whole; imports also by the beginning of their id.
              if (!isId(id)) throw new NotFound(`There is no import ${id}. "tend imports" lists them; a change is named by its whole id.`)
            }
            const change = await undoChange(ctx, id)
            return { json: change, text: change.sentence }
          }),
        ),
      ),
}
