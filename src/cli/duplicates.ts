import { joinPeople, keepApart, splitPerson, undoMerge } from '#actions/identity/decide-pair.ts'
import type { DuplicateSide } from '#contract/duplicates.ts'
import { Conflict, NotFound, Usage } from '#domain/errors.ts'
import { accountIdentity, handleIdentity, identityKey, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { seeDuplicates } from '#views/duplicates.ts'
import { seeWhois } from '#views/whois.ts'
import { answerOf, type Command, withContext } from './command.ts'
import { countOf } from './count-of.ts'
import { findOnePerson } from './find-person.ts'

export const duplicates: Command = {
  declare: (program, run) =>
    program
      .command('duplicates')
      .description('who may be one person, the surest first; and who was joined without asking')
      .option('--joined', 'what was joined without asking, with the id that undoes it')
      .action(({ joined }: { joined?: boolean }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const page = await seeDuplicates(ctx)
            const lines = joined
              ? page.joined.map(
                  ({ person, identities: [a, b], because, linkId }) =>
                    `${person.name}: ${a.value} and ${b.value}\n  ${because}\n  ${linkId}`,
                )
              : page.open.map(({ a, b, sentence, against }) =>
                  [sentenceOf(a), sentenceOf(b), `  ${sentence}`, ...(against.length > 0 ? [`  But: ${against.join(', ')}.`] : [])].join(
                    '\n',
                  ),
                )
            const head = joined
              ? countOf(page.joinedCount, 'pair was joined', 'pairs were joined')
              : countOf(page.openCount, 'question', 'questions')
            const rest = joined ? page.joinedCount - page.joined.length : page.openCount - page.open.length
            return { json: page, text: [`${head}.`, ...lines, ...(rest > 0 ? [`${rest} more after these.`] : [])].join('\n\n') }
          }),
        ),
      ),
}

const sentenceOf = ({ id, name, identities, sources, exchanges }: DuplicateSide) =>
  `${name} (${id.slice(0, 8)}): ${identities.map(({ value }) => value).join(', ')}; ${countOf(exchanges, 'exchange', 'exchanges')}, from ${sources.join(', ') || 'your own hand'}`

export const merge: Command = {
  declare: (program, run) =>
    program
      .command('merge')
      .description('make two people one; undo takes it back at any time')
      .argument('<a>', 'a name, an address or an id')
      .argument('<b>', 'a name, an address or an id')
      .action((a: string, b: string) => run((config) => withContext(config, (ctx) => onTwo(ctx, a, b, joinPeople)))),
}

export const apart: Command = {
  declare: (program, run) =>
    program
      .command('apart')
      .description('say that two people are two, so that nobody asks again')
      .argument('<a>', 'a name, an address or an id')
      .argument('<b>', 'a name, an address or an id')
      .action((a: string, b: string) => run((config) => withContext(config, (ctx) => onTwo(ctx, a, b, keepApart)))),
}

async function onTwo(ctx: Context, a: string, b: string, act: typeof keepApart) {
  const [one, other] = [await findOnePerson(ctx, a), await findOnePerson(ctx, b)]
  if (one.id === other.id) throw new Conflict(`${a} and ${b} are one person already: ${one.name}.`)
  const changed = await act(ctx, one.id, other.id)
  return answerOf(changed)
}

export const split: Command = {
  declare: (program, run) =>
    program
      .command('split')
      .description('make two people of one: the identities named become somebody else')
      .argument('<person>', 'a name, an address or an id')
      .argument('<identity...>', 'addresses, numbers or handles that are another’s')
      .action((word: string, identities: string[]) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const person = await findOnePerson(ctx, word)
            const held = (await listIdentitiesOf(ctx.db, ctx.ownerId, [person.id])).map(({ key }) => key)
            const changed = await splitPerson(
              ctx,
              person.id,
              identities.map((identity) => keyAmong(identity, held)),
            )
            return answerOf(changed)
          }),
        ),
      ),
}

/** What the owner typed as one of the identities somebody has: whole, or as it is shown. */
function keyAmong(typed: string, held: readonly string[]): string {
  const wanted = typed.toLowerCase()
  const found = held.filter((key) => {
    const value = key.slice(key.indexOf(':') + 1).toLowerCase()
    return key.toLowerCase() === wanted || value === wanted || value.endsWith(`:${wanted}`)
  })
  if (found.length === 0)
    throw new NotFound(`${typed} is none of theirs; they have ${held.map((key) => key.slice(key.indexOf(':') + 1)).join(', ')}`)
  return found[0]!
}

export const undoMergeCommand: Command = {
  declare: (program, run) =>
    program
      .command('undo-merge')
      .description('take back what was joined without asking, and keep it apart')
      .argument('<id>', 'as `tend duplicates --joined` lists it')
      .action((id: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { joined } = await seeDuplicates(ctx)
            const found = joined.filter(({ linkId }) => linkId.startsWith(id.toLowerCase()))
            if (found.length > 1) throw new Conflict(`${id} could be several merges`)
            const changed = await undoMerge(ctx, found[0]?.linkId ?? wholeId(id))
            return answerOf(changed)
          }),
        ),
      ),
}

function wholeId(id: string): string {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    throw new NotFound(`There is no merge ${id}. A merge of yours is taken back with tend undo.`)
  return id
}

export const whois: Command = {
  declare: (program, run) =>
    program
      .command('whois')
      .description('whose an address, number or handle is, and why it is one person')
      .argument('<address>', 'an address, a number, a page, or network:handle')
      .action((word: string) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const found = await seeWhois(ctx, keyOf(word))
            if (found.isYou) return { json: found, text: `${word} is you.` }
            const lines = found.identities.map(({ shown, because, sources }) =>
              [`${shown}${sources.length > 0 ? `  (${sources.join(', ')})` : ''}`, ...because.map((step) => `    ${step}`)].join('\n'),
            )
            const apart = found.apart.length > 0 ? [`You keep apart: ${found.apart.join(', ')}`] : []
            return {
              json: found,
              text: [`${word} is ${found.person!.name} (${found.person!.id.slice(0, 8)}).`, ...lines, ...apart].join('\n'),
            }
          }),
        ),
      ),
}

function keyOf(word: string): string {
  const [network = '', ...rest] = word.split(':')
  const identity =
    mailIdentity(word) ??
    (/^\+?[\d\s().-]{6,}$/.test(word) ? phoneIdentity(word) : undefined) ??
    (/^[a-z-]+:[^/]/i.test(word) ? (handleIdentity(network, rest.join(':')) ?? accountIdentity(network, rest.join(':'))) : undefined) ??
    webIdentity(word)
  if (!identity) throw new Usage(`${word} is no address, number, page or network:handle`)
  return identityKey(identity)
}
