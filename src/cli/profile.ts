import type { ProfilePage } from '#contract/profile.ts'
import { seeProfile } from '#views/profile.ts'
import { type Command, withContext } from './command.ts'

export const profile: Command = {
  declare: (program, run) =>
    program
      .command('profile')
      .description('your own profiles, looked over: what is missing, old or does not agree')
      .action(() =>
        run((config) =>
          withContext(config, async (ctx) => {
            const page = await seeProfile(ctx)
            return { json: page, text: textOf(page) }
          }),
        ),
      ),
}

function textOf({ sentence, first, rows, networks, asOf, unknown }: ProfilePage): string {
  const title = (channel: string) => networks.find((network) => network.channel === channel)?.title ?? channel
  return [
    sentence,
    ...(first ? ['', `First: ${first.fix}${first.href ? ` ${first.href}` : ''}`] : []),
    '',
    ...rows.flatMap(({ title: field, cells }) =>
      cells
        .filter(({ state }) => state !== 'no-place')
        .map(
          ({ channel, state, value, fix }) => `${title(channel).padEnd(10)} ${field.padEnd(17)} ${state.padEnd(8)} ${fix ?? value ?? ''}`,
        ),
    ),
    ...(asOf.length > 0 ? ['', `${asOf.join('; ')}. What you changed since is not known here.`] : []),
    ...unknown.map((network) => `${network}: no profile of yours is here. Bring its archive.`),
  ].join('\n')
}
