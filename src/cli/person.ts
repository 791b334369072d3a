import { explainKnown } from '#domain/coach/explain-known.ts'
import type { Known } from '#domain/coach/known.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listLastExchanges } from '#store/network.ts'
import { channelTitle } from '#views/facts.ts'
import { isHeard } from '#views/hearing.ts'
import { seeNetwork } from '#views/network.ts'
import { seeTimeline, tieFigures } from '#views/person.ts'
import { type Answer, type Command, withContext } from './command.ts'
import { findPeople } from './find-person.ts'
import { peopleJson, personLine } from './person-json.ts'

const RECENT = 20

export const person: Command = {
  declare: (program, run) =>
    program
      .command('person')
      .description('show one person')
      .argument('<who...>', 'a name, an address or an id')
      .action((who: string[]) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const found = await findPeople(ctx, who.join(' '))
            return found.length === 1 ? answerFor(ctx, found[0]!) : several(ctx, found)
          }),
        ),
      ),
}

async function several(ctx: Context, found: readonly Known[]): Promise<Answer> {
  return {
    json: await peopleJson(ctx, found),
    text: `That could be any of these:\n${found.map((known) => `${known.id}  ${personLine(known)}`).join('\n')}`,
    exitCode: 1,
  }
}

async function answerFor(ctx: Context, known: Known): Promise<Answer> {
  const { today, owner } = await seeNetwork(ctx)
  const [row] = await peopleJson(ctx, [known])
  const [last] = await listLastExchanges(ctx.db, ctx.ownerId, [known.id], ctx.now())
  const { sentence } = explainKnown(known, last ?? null, { today, dayOf: calendarDayNumber(owner.zone) })
  const { n, gapDays, regularity, ended, alive, silence30, silence90, pulse, nextDays, initiation, replyRate } = tieFigures(
    known,
    today,
    await isHeard(ctx),
  )
  const { entries, news } = await seeTimeline(ctx, known.id, { limit: RECENT })
  const recent = entries.map(({ at, channel, kind, direction, subject }) => ({ at, channel, kind, direction, subject }))
  return {
    json: {
      ...row,
      tie: { n, gapDays, regularity, ended, alive, silence30, silence90, pulse, nextDays, initiation, replyRate, sentence },
      news,
      recent,
    },
    text: [
      `${known.name}${known.organisation ? `, ${known.organisation}` : ''}`,
      `warmth ${known.judgement.warmth}, tie ${known.judgement.state}, ${known.circle} circle`,
      sentence,
      '',
      ...news.map(({ on, text, source }) => `${on}  ${text} (${source})`),
      ...recent.map(
        ({ at, channel, direction, subject }) =>
          `${at.slice(0, 10)}  ${direction === 'out' ? 'you ' : direction === 'in' ? 'they' : 'both'}  ${channelTitle(channel)}  ${subject ?? ''}`,
      ),
    ].join('\n'),
  }
}
