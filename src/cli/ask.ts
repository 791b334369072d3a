import { correctActs } from '#actions/correct-acts.ts'
import { planSteps } from '#actions/plan-steps.ts'
import type { Ask } from '#contract/ask.ts'
import { Conflict, Usage } from '#domain/errors.ts'
import { ACT_KINDS, type ActKind } from '#domain/interactions/acts.ts'
import { seeAskFor, seeAskOf } from '#views/ask.ts'
import { seeIncoming } from '#views/incoming.ts'
import { answerOf, type Command, toTakeBack, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

export const ask: Command = {
  declare: (program, run) =>
    program
      .command('ask')
      .description('before you ask: whom, and how')
      .argument('[person...]', 'a name, an address or an id each')
      .option('--need <text>', 'what you need, or an organisation, a field of work or a place')
      .action((words: string[], { need }: { need?: string }) =>
        run(async (config) => {
          if ((words.length === 0) === (need === undefined)) throw new Usage('Name people, or say --need and what you need; one of the two')
          if (need?.trim() === '') throw new Usage('--need takes what you need in words, like "a lawyer in Kiel", got nothing')
          return withContext(config, async (ctx) => {
            const people: string[] = []
            for (const word of words) people.push((await findOnePerson(ctx, word)).id)
            const found = need === undefined ? await seeAskOf(ctx, people) : await seeAskFor(ctx, need)
            return { json: withoutStrips(found), text: textOf(found) }
          })
        }),
      ),
}

function withoutStrips({ people, ...rest }: Ask) {
  return { ...rest, people: people.map(({ person: { strip: _, ...person }, ...advice }) => ({ person, ...advice })) }
}

function textOf({ people, sentence, written, isMet, unmet, total, named }: Ask): string {
  const meant = named.map(
    ({ id, name, organisation }) => `  tend ask ${id.slice(0, 8)}   ${name}${organisation ? `, ${organisation}` : ''}`,
  )
  const names = meant.length > 0 ? [['Or do you mean somebody?', ...meant].join('\n')] : []
  if (people.length === 0) return [`${sentence} Say it in other words, or name people: tend ask NAME`, ...names].join('\n\n')
  const firstWritten = people.findIndex(({ isWrittenOnly }) => isWrittenOnly)
  const cards = people.map(({ person, verdict, hint, why, last, ledger, because, plan }, i) =>
    [
      ...(written && i === firstWritten ? [`${written}.\n`] : []),
      `${person.name}${person.organisation ? `, ${person.organisation}` : ''}: ${verdict} (${hint})`,
      `  ${[`warmth ${person.warmth}, tie ${person.state}`, last, ledger.lastGave].filter(Boolean).join('; ')}`,
      ...(because.length > 0 ? [`  because of: ${because.join(', ')}`] : []),
      `  ${why}`,
      ...plan.map(({ on, what }) => `    ${on}  ${what}`),
    ].join('\n'),
  )
  const rest =
    total > people.length ? [`${total - people.length} more ${total - people.length === 1 ? 'has' : 'have'} something to do with it.`] : []
  const words = isMet && unmet.length > 0 ? [`Nothing on record has to do with: ${unmet.join(', ')}.`] : []
  // Whoever is known from nothing but what was written is not taken for a helper here either.
  const head = !isMet ? [sentence] : firstWritten === -1 ? [] : [/[.]$/.test(sentence) ? sentence : `${sentence}.`]
  return [...head, ...names, ...cards, ...rest, ...words].join('\n\n')
}

export const plan: Command = {
  declare: (program, run) =>
    program
      .command('plan')
      .description('warm up before you ask: the steps come up in Today on their days')
      .argument('<person...>', 'a name, an address or an id')
      .action((words: string[]) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { id, name } = await findOnePerson(ctx, words.join(' '))
            const [advice] = (await seeAskOf(ctx, [id])).people
            if (!advice || advice.plan.length === 0)
              throw new Conflict(`${name} needs no warming up: ${advice?.verdict.toLowerCase() ?? 'unknown'}.`)
            const changed = await planSteps(ctx, id, advice.plan)
            return {
              json: { ...changed, steps: advice.plan },
              text: `${advice.plan.map(({ on, what }) => `${on}  ${what}`).join('\n')}\n${toTakeBack(changed)}`,
            }
          }),
        ),
      ),
}

export const asks: Command = {
  declare: (program, run) =>
    program
      .command('asks')
      .description('who asks you for something, out of the blue')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const found = await seeIncoming(ctx)
            return {
              json: { ...found, asks: found.asks.map(({ person: { strip: _, ...person }, marks: __, ...each }) => ({ person, ...each })) },
              text:
                found.asks.length === 0
                  ? 'Nobody asks you anything out of the blue.'
                  : found.asks
                      .map(
                        ({ person, wanted, history, text, recordId }) =>
                          `${person.name}: ${wanted}\n  ${history}\n  ${text ?? ''}\n  message ${recordId}`,
                      )
                      .join('\n\n'),
            }
          }),
        ),
      ),
}

export const correct: Command = {
  declare: (program, run) =>
    program
      .command('correct')
      .description('say what a message does; Tend learns from it')
      .argument('<message>', 'its id, as asks and ledger show it')
      .argument('<acts...>', `${ACT_KINDS.join(', ')}; or neither`)
      .action((message: string, words: string[]) =>
        run(async (config) => {
          const kinds = words.flatMap((word) => word.split(',')).filter((word) => word !== 'neither')
          const unknown = kinds.find((kind) => !ACT_KINDS.includes(kind as ActKind))
          if (unknown !== undefined) throw new Usage(`a message does ${ACT_KINDS.join(', ')} or neither; got ${unknown}`)
          if (!/^[0-9a-f-]{36}$/.test(message)) throw new Usage(`expected the id of a message, got ${message}`)
          return withContext(config, async (ctx) => {
            const changed = await correctActs(
              ctx,
              message,
              [...new Set(kinds)].map((kind) => ({ kind: kind as ActKind, words: [] })),
            )
            return answerOf(changed)
          })
        }),
      ),
}
