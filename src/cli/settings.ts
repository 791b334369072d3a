import { changeSettings } from '#actions/change-settings.ts'
import { deleteEverything } from '#actions/delete-everything.ts'
import type { SettingsPage } from '#contract/settings.ts'
import { Usage } from '#domain/errors.ts'
import { DELETE_WORDS, type Settings, weekdays } from '#domain/settings.ts'
import { calendarDayNumber, type Day, dayFromNumber, isDay } from '#domain/time.ts'
import { listInWords, rhythmInWords } from '#domain/words.ts'
import { LANGUAGES, type Language } from '#language/language.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { seeSettings } from '#views/settings.ts'
import { type Command, toTakeBack, withContext } from './command.ts'
import { countOf } from './count-of.ts'

interface Options {
  readonly cards?: string
  readonly daysOff?: string
  readonly away?: string
  readonly here?: boolean
  readonly language?: string
}

export const settings: Command = {
  declare: (program, run) =>
    program
      .command('settings')
      .description('what you have set; with options, sets it')
      .option('--cards <n>', 'cards a day, at most')
      .option('--days-off <days>', 'weekdays on which only what cannot wait comes up: sat,sun; none for none')
      .option('--away <day>', 'the last day on which you are away: 2026-03-01')
      .option('--here', 'you are not away any more')
      .option('--language <tag>', `what the pages speak: ${Object.keys(LANGUAGES).join(', ')}, or browser for what the browser is set to`)
      .action((options: Options) =>
        run((config) =>
          withContext(config, async (ctx) => {
            const changes = changesIn(options)
            if (options.away !== undefined) checkAway(options.away, await todayOf(ctx))
            const said = []
            for (const change of changes) said.push(await changeSettings(ctx, change))
            if (said.length > 0) return { json: said, text: said.map(toTakeBack).join('\n') }
            const page = await seeSettings(ctx)
            return { json: page, text: textOf(page) }
          }),
        ),
      ),
}

function changesIn({ cards, daysOff, away, here, language }: Options): Partial<Settings>[] {
  return [
    ...(cards === undefined ? [] : [{ cards: Number(cards) }]),
    ...(daysOff === undefined ? [] : [{ daysOff: weekdaysIn(daysOff) }]),
    ...(away === undefined ? [] : [{ awayUntil: away }]),
    ...(here ? [{ awayUntil: null }] : []),
    ...(language === undefined ? [] : [{ language: language === 'browser' ? null : (language as Language) }]),
  ]
}

/** @throws Usage for what is no day, and for one that has gone by: whoever is back is --here */
function checkAway(away: string, today: Day): void {
  if (!isDay(away)) throw new Usage(`--away takes a day like 2026-03-01, got ${away}`)
  if (away < today)
    throw new Usage(`--away takes the last day on which you are away, from ${today} on, got ${away}; --here says that you are back`)
}

async function todayOf({ db, now }: Context): Promise<Day> {
  return dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(now()))
}

function weekdaysIn(written: string): number[] {
  if (written === 'none') return []
  return written.split(',').map((name) => {
    const day = weekdays().findIndex((weekday) => name.trim().length >= 2 && weekday.toLowerCase().startsWith(name.trim().toLowerCase()))
    if (day === -1) throw new Usage(`--days-off takes weekdays like sat,sun, got ${name}`)
    return day
  })
}

function textOf({ settings: { cards, daysOff, awayUntil, rhythms, language }, networks, data }: SettingsPage): string {
  const inUse = networks.filter(({ isInUse }) => isInUse).map(({ title }) => title)
  return [
    `At most ${countOf(cards, 'card')} a day.`,
    daysOff.length === 0 ? 'No days off.' : `Off on ${listInWords(daysOff.map((day) => weekdays()[day]!))}.`,
    ...(awayUntil ? [`Away until ${awayUntil}.`] : []),
    ...Object.entries(rhythms).map(([circle, days]) => `Circle ${circle}: ${rhythmInWords(days)}, where nothing better is known.`),
    language === null ? 'The pages speak as the browser does.' : `The pages speak ${LANGUAGES[language]}.`,
    inUse.length === 0 ? 'No network in use.' : `On ${listInWords(inUse)}.`,
    '',
    `${data.folder}${data.databaseFolder && data.databaseFolder !== data.folder ? `, with the database in ${data.databaseFolder}` : ''}: ${megabytes(data.databaseBytes + data.fileBytes)} MB, ${countOf(data.people, 'person', 'people')}, ${countOf(data.interactions, 'interaction')}.`,
  ].join('\n')
}

const megabytes = (bytes: number) => Math.max(1, Math.round(bytes / 1e6))

export const deleteEverythingCommand: Command = {
  declare: (program, run) =>
    program
      .command('delete-everything')
      .description('deletes everything that is known of you and your people; this cannot be taken back')
      .option('--yes <words>', `the words “${DELETE_WORDS}”`)
      .action(({ yes }: { readonly yes?: string }) =>
        run((config) =>
          withContext(config, async (ctx) => {
            if (yes !== DELETE_WORDS) throw new Usage(`This cannot be taken back. To go on: tend delete-everything --yes "${DELETE_WORDS}"`)
            await deleteEverything(ctx)
            return { json: { deleted: true }, text: 'Everything is deleted. Tend is as at its first start.' }
          }),
        ),
      ),
}
