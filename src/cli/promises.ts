import { closePromise } from '#actions/close-promise.ts'
import { makePromise } from '#actions/make-promise.ts'
import { Conflict, NotFound, Usage } from '#domain/errors.ts'
import { isDay } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { seeLedger, seePromises } from '#views/ledger.ts'
import { answerOf, type Command, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

export const ledger: Command = {
  declare: (program, run) =>
    program
      .command('ledger')
      .description('who gave and who asked, over all or with one person')
      .argument('[person...]', 'a name, an address or an id')
      .action((words: string[]) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const shown = await seeLedger(ctx, words.length > 0 ? (await findOnePerson(ctx, words.join(' '))).id : undefined)
            const lines = shown.entries.map(
              ({ on, direction, name, acts, text }) =>
                `${on}  ${direction === 'in' ? 'they' : 'you '}  ${acts
                  .map(({ kind }) => kind)
                  .join(', ')
                  .padEnd(14)} ${name}  ${(text ?? '').slice(0, 80)}`,
            )
            return { json: shown, text: [shown.sentence, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n') }
          }),
        ),
      ),
}

export const promises: Command = {
  declare: (program, run) =>
    program
      .command('promises')
      .description('promises that are open, yours and theirs')
      .option('--all', 'also those kept, let go or faded')
      .action(({ all }: { all?: boolean }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const shown = (await seePromises(ctx)).filter(({ state }) => all || state === 'open')
            return {
              json: shown,
              text:
                shown.length === 0
                  ? 'No promise is open.'
                  : shown
                      .map(
                        ({ id, name, madeBy, what, words, state }) =>
                          `${madeBy === 'owner' ? `You to ${name}` : `${name} to you`} (${state}): ${what}\n  ${words}\n  ${id}`,
                      )
                      .join('\n\n'),
            }
          }),
        ),
      ),
}

export const promise: Command = {
  declare: (program, run) =>
    program
      .command('promise')
      .description('write a promise down')
      .argument('<person>', 'a name, an address or an id')
      .argument('<what...>', 'what was promised')
      .option('--due <day>', 'by when (a week from now)')
      .option('--theirs', 'they promised it to you')
      .action((word: string, what: string[], { due, theirs }: { due?: string; theirs?: boolean }) =>
        run(async (config) => {
          if (due !== undefined && !isDay(due)) throw new Usage(`--due takes a day like 2026-03-01, got ${due}`)
          return withContext(config, async (ctx) => {
            const { id } = await findOnePerson(ctx, word)
            const changed = await makePromise(ctx, { personId: id, what: what.join(' '), dueOn: due, madeBy: theirs ? 'them' : 'owner' })
            return answerOf(changed)
          })
        }),
      ),
}

const closing = (name: string, description: string, as: 'kept' | 'dropped'): Command => ({
  declare: (program, run) =>
    program
      .command(name)
      .description(description)
      .argument('<promise>', 'its id, or the beginning of it')
      .action((id: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const changed = await closePromise(ctx, await promiseId(ctx, id), as)
            return answerOf(changed)
          }),
        ),
      ),
})

export const kept = closing('kept', 'a promise was kept', 'kept')
export const letGo = closing('let-go', 'a promise will not be kept', 'dropped')

async function promiseId(ctx: Context, beginning: string): Promise<string> {
  const found = (await seePromises(ctx)).filter(({ id }) => id.startsWith(beginning.toLowerCase()))
  if (found.length === 0) throw new NotFound(`There is no promise ${beginning}.`)
  if (found.length > 1) throw new Conflict(`${beginning} could be several promises`)
  return found[0]!.id
}
