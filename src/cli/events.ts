import { writeFile } from 'node:fs/promises'
import type { EventRow, Events } from '#contract/events.ts'
import { seeEvent } from '#views/event.ts'
import { seeEvents } from '#views/events.ts'
import { type Answer, type Command, withContext } from './command.ts'
import { findEvent } from './find-event.ts'

export const events: Command = {
  declare: (program, run) =>
    program
      .command('events')
      .description('what comes, whom to follow up, and the year')
      .action(() => run((config) => withContext(config, async (ctx) => eventsAnswer(await seeEvents(ctx))))),
}

function eventsAnswer(seen: Events): Answer {
  const { standing, fresh, coming, later, past, year, invite } = seen
  const waiting = fresh?.people.filter(({ isDone }) => !isDone) ?? []
  const parts = [
    [standing],
    waiting.length > 0 ? [`While it is fresh: ${fresh!.left}`, ...waiting.map(({ name, line }) => `  ${name}: ${line}`)] : [],
    coming.length > 0 ? ['Coming', ...coming.flatMap(eventLines), ...(later > 0 ? [`  and ${later} later`] : [])] : [],
    past.length > 0 ? ['Past', ...past.map(({ on, title, about, answers }) => `  ${on}  ${asSentences(title, about, answers)}`)] : [],
    [`${year.year}: ${year.sentence}`],
    invite.people.length > 0 ? [invite.title, ...invite.people.map(({ name, reason }) => `  ${name}, ${reason}`)] : [],
  ]
  return {
    json: seen,
    text: parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  }
}

/** `2026-12-03, 18:30`: beside the whole day, its weekday or month would only say it again. */
const dayAndTime = (on: string, when: string) => `${on}, ${when.replace(/^\p{L}{3}, /u, '')}`

/** The title, and what is said of it, as sentences with one stop each. */
const asSentences = (...parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .map((part, i, all) => (i < all.length - 1 ? part.replace(/[.\s]*$/, '.') : part))
    .join(' ')

function eventLines({ id, on, when, title, about, answers, meet }: EventRow): string[] {
  return [
    `  ${dayAndTime(on, when)}  ${title}  ${id.slice(0, 8)}`,
    ...[about, answers].filter(Boolean).map((line) => `    ${line}`),
    ...meet.map(({ name, reason }) => `    ${name} ${reason}`),
  ]
}

interface Options {
  readonly ics?: string
}

export const event: Command = {
  declare: (program, run) =>
    program
      .command('event')
      .description('one event: who will be there, and whom to meet')
      .argument('<event>', 'words of its title, or its id')
      .option('--ics <file>', 'write an invitation to send yourself; nothing is sent')
      .action((word: string, { ics }: Options) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const { id } = await findEvent(ctx, word)
            const seen = await seeEvent(ctx, id)
            if (!ics) return { json: seen, text: eventText(seen) }
            const { text, without } = await (await import('#views/invitation.ts')).writeInvitation(ctx, id)
            await writeFile(ics, text)
            const left = without.length > 0 ? ` Without an address, and so not in it: ${without.join(', ')}.` : ''
            return { json: { file: ics, without }, text: `${ics} holds the invitation to ${seen.title}. Nothing was sent.${left}` }
          }),
        ),
      ),
}

function eventText(seen: Awaited<ReturnType<typeof seeEvent>>): string {
  const guests = seen.guests.map(({ name, role, answer, came }) => {
    const said = came !== null ? (came ? 'came' : 'did not come') : role === 'hosting' ? 'host' : (answer ?? 'no word yet')
    return `  ${name} (${said})`
  })
  return [
    `${seen.title}, ${dayAndTime(seen.on, seen.when)}`,
    [seen.about, seen.answers].filter(Boolean).join(' '),
    ...(seen.isPast || seen.everybody.length === 0
      ? []
      : ['Whom to meet', ...seen.everybody.map(({ name, reason }) => `  ${name} ${reason}`)]),
    ...(guests.length > 0 ? ['Guests', ...guests] : ['Nobody who was asked is known.']),
  ]
    .filter(Boolean)
    .join('\n')
}
