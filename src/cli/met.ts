import { followUp } from '#actions/follow-up.ts'
import { meetPeople } from '#actions/meet-people.ts'
import { noteWhoCame } from '#actions/note-guests.ts'
import { readCapture } from '#domain/coach/events/capture.ts'
import { Usage } from '#domain/errors.ts'
import { INTERACTION_KINDS, type InteractionKind } from '#domain/interactions/interaction.ts'
import { answerOf, type Command, withContext } from './command.ts'
import { findEvent } from './find-event.ts'
import { findOnePerson } from './find-person.ts'

/** What is an address or an id means somebody who is known; everything else may be a new name. */
const KNOWN_WORD = /^[0-9a-f]{6,8}(?:-[0-9a-f-]{1,28})?$|@/i

/** Names as the page reads them: what stands behind a comma or colon is to be remembered. */
function readNames(typed: readonly string[], note: string | undefined): { people: string[]; note: string | undefined } {
  const read = typed.map(readCapture)
  const remarks = read.flatMap(({ note: remark }) => remark || [])
  if (remarks.length > 0 && typed.length > 1)
    throw new Usage(`A remark goes with one name: put down "${typed[0]}" by itself, or all names with --note`)
  return { people: read.map(({ name }) => name), note: [...remarks, note ?? []].flat().join('; ') || undefined }
}

export const met: Command = {
  declare: (program, run) =>
    program
      .command('met')
      .description('put down whom you just met; a follow-up waits for two days')
      .argument('<name...>', 'a name each, or one name and a remark, as in "Anouk Postma, two boys"; somebody unknown is added')
      .option('--at <event>', 'where: words of its title, or its id')
      .option('--note <text>', 'one thing to remember')
      .action((names: string[], options: { at?: string; note?: string }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { people, note } = readNames(names, options.note)
            const who: string[] = []
            for (const name of people) who.push(KNOWN_WORD.test(name) ? (await findOnePerson(ctx, name)).id : name)
            const eventId = options.at ? (await findEvent(ctx, options.at, 'begun')).id : undefined
            return answerOf(await meetPeople(ctx, { who, eventId, note }))
          }),
        ),
      ),
}

export const followUpCommand: Command = {
  declare: (program, run) =>
    program
      .command('follow-up')
      .description('you wrote to somebody you just met')
      .argument('<person>', 'a name, an address or an id')
      .option('--kind <kind>', 'also write it down: message, mail, call ...')
      .option('--note <text>', 'what was said')
      .action((word: string, options: { kind?: string; note?: string }) =>
        run(async (config) => {
          const kind = options.kind ?? (options.note ? 'message' : undefined)
          if (kind && !INTERACTION_KINDS.includes(kind as InteractionKind))
            throw new Usage(`--kind is one of ${INTERACTION_KINDS.join(', ')}; got ${kind}`)
          const log = kind ? { kind: kind as InteractionKind, note: options.note } : undefined
          return withContext(config, async (ctx) => answerOf(await followUp(ctx, (await findOnePerson(ctx, word)).id, log)))
        }),
      ),
}

export const came: Command = {
  declare: (program, run) =>
    program
      .command('came')
      .description('who came to an event; the other guests did not')
      .argument('<event>', 'words of its title, or its id')
      .argument('[person...]', 'a name, an address or an id each')
      .action((word: string, words: string[]) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { id } = await findEvent(ctx, word, 'begun')
            const people: string[] = []
            for (const each of words) people.push((await findOnePerson(ctx, each)).id)
            return answerOf(await noteWhoCame(ctx, id, people))
          }),
        ),
      ),
}
