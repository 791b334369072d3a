import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import type { IntroductionShown } from '#contract/introductions.ts'
import { TAKEN, type Taken } from '#domain/coach/introductions/take-step.ts'
import { Conflict, NotFound, Usage } from '#domain/errors.ts'
import type { Context } from '#store/context.ts'
import { seeIntroductions } from '#views/introductions.ts'
import { answerOf, type Command, toTakeBack, withContext } from './command.ts'
import { findOnePerson } from './find-person.ts'

export const introduce: Command = {
  declare: (program, run) =>
    program
      .command('introduce')
      .description('begin to introduce two people to each other: each is asked first')
      .argument('<person>', 'a name, an address or an id')
      .argument('<other>', 'the same of the other')
      .option('--because <why>', 'why they may be glad to meet')
      .action((one: string, two: string, { because }: { because?: string }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const people = [(await findOnePerson(ctx, one)).id, (await findOnePerson(ctx, two)).id] as const
            const changed = await beginIntroduction(ctx, { people, why: because })
            const shown = (await seeIntroductions(ctx)).find(({ id }) => id === changed.introductionId)
            return { json: changed, text: [toTakeBack(changed), ...(shown ? ['', textOf(shown)] : [])].join('\n') }
          }),
        ),
      ),
}

export const introductions: Command = {
  declare: (program, run) =>
    program
      .command('introductions')
      .description('introductions that are open, and what there is to do')
      .option('--all', 'also those that are over')
      .action(({ all }: { all?: boolean }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const shown = (await seeIntroductions(ctx)).filter(({ next }) => all || next.length > 0)
            return { json: shown, text: shown.length === 0 ? 'No introduction is open.' : shown.map(textOf).join('\n\n') }
          }),
        ),
      ),
}

export const introduced: Command = {
  declare: (program, run) =>
    program
      .command('introduced')
      .description(`what happened with an introduction: ${TAKEN.join(', ')}`)
      .argument('<introduction>', 'its id, or the beginning of it')
      .argument('<step>', TAKEN.join(', '))
      .argument('[person...]', 'which of the two, for asked, yes, no and told')
      .action((beginning: string, step: string, words: string[]) =>
        run((config) => {
          if (!TAKEN.includes(step as Taken)) throw new Usage(`expected one of ${TAKEN.join(', ')}, got ${step}`)
          return withContext(config, async (ctx) => {
            const { id, people } = await introductionOf(ctx, beginning)
            const person = words.length === 0 ? undefined : await oneOf(ctx, people, words.join(' '))
            const changed = await stepIntroduction(ctx, id, step as Taken, person)
            return answerOf(changed)
          })
        }),
      ),
}

async function introductionOf(ctx: Context, beginning: string): Promise<IntroductionShown> {
  const found = (await seeIntroductions(ctx)).filter(({ id }) => id.startsWith(beginning.toLowerCase()))
  if (found.length === 0) throw new NotFound(`There is no introduction ${beginning}.`)
  if (found.length > 1) throw new Conflict(`${beginning} could be several introductions`)
  return found[0]!
}

/** Of two people a first name is enough. */
async function oneOf(ctx: Context, people: IntroductionShown['people'], word: string): Promise<string> {
  const named = people.filter(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()))
  return named.length === 1 ? named[0]!.id : (await findOnePerson(ctx, word)).id
}

function textOf({ id, people, words, next }: IntroductionShown): string {
  const steps = next.flatMap(({ title, draft, isDue, onDay }) =>
    isDue ? [`  ${title}`, `    ${draft}`] : [`  From ${onDay} on: ${title}`],
  )
  return [`${people.map(({ name }) => name).join(' and ')}  ${id.slice(0, 8)}`, `  ${words}`, ...steps].join('\n')
}
