import type { ReadyPage } from '#contract/ready.ts'
import { seeReady } from '#views/ready.ts'
import { type Command, withContext } from './command.ts'

export const ready: Command = {
  declare: (program, run) =>
    program
      .command('ready')
      .description('if you needed help tomorrow: who, where, what hangs on one thread')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const page = await seeReady(ctx)
            return { json: withoutStrips(page), text: textOf(page) }
          }),
        ),
      ),
}

function withoutStrips(page: ReadyPage) {
  const plain = <Each extends { person: ReadyPage['widen'][number]['person'] }>(each: Each) => {
    const { strip: _, ...person } = each.person
    return { ...each, person }
  }
  return { ...page, bridges: page.bridges.map(plain), widen: page.widen.map(plain) }
}

function textOf({ sentence, hint, drawn, thin, bridges, widen }: ReadyPage): string {
  return [
    sentence,
    ...(hint ? [hint] : []),
    ...section(
      'Communities',
      drawn.map(({ name, size, words }) => `${name}, ${size} people: ${words.toLowerCase()}`),
    ),
    ...section(
      'On one thread',
      thin.map(({ name, people, person }) => `${name}, ${people} people: ${person.name}`),
    ),
    ...section(
      'Only one way in',
      bridges.map(({ person, community }) => `${person.name}, to ${community}`),
    ),
    ...section(
      'Who would widen it most',
      widen.map(({ person, words }) => `${person.name}${person.organisation ? `, ${person.organisation}` : ''}: ${words}`),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}
