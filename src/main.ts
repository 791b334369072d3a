import { Command as Commander, CommanderError } from 'commander'
import { type Answer, say } from '#cli/command.ts'
import { commands } from '#cli/index.ts'
import { type Config, readConfig } from '#config.ts'
import { Usage } from '#domain/errors.ts'
import { saidOf } from '#domain/said-of.ts'
import { VERSION } from '#version.ts'

const program = new Commander('tend')
  .description('Keeps your network warm before you need it. Everything stays on this machine.')
  .version(VERSION)
  .option('--data <folder>', "where everything is kept (TEND_DATA, else the platform's own data folder)")
  .option('--now <iso>', 'a day or instant that counts as now')
  .option('--json', 'one JSON document on stdout')
  .exitOverride()
  .showHelpAfterError('("tend --help" lists everything)')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })

async function run(work: (config: Config) => Promise<Answer>): Promise<void> {
  const config = readConfig(program.opts())
  const { json, text, exitCode = 0 } = await work(config)
  await new Promise<void>((resolve) => process.stdout.write(`${config.asJson ? JSON.stringify(json) : text}\n`, () => resolve()))
  process.exitCode = exitCode
}

for (const load of loadersOf(wordOf(process.argv.slice(2)))) (await load()).declare(program, run)
// Global words may stand before or after the command.
for (const command of program.commands)
  command
    .exitOverride()
    .option('--data <folder>', 'where everything is kept')
    .option('--now <iso>', 'what counts as now')
    .option('--json', 'one JSON document')
    .on('option:data', (folder) => program.setOptionValue('data', folder))
    .on('option:now', (now) => program.setOptionValue('now', now))
    .on('option:json', () => program.setOptionValue('json', true))

try {
  await program.parseAsync(process.argv)
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** The first word that is neither an option nor the value of one. */
function wordOf(args: readonly string[]): string | undefined {
  return args.find((word, at) => !word.startsWith('-') && !['--data', '--now'].includes(args[at - 1] ?? ''))
}

/** Of the command that was asked for, if it is one; of all, for help and for words that are none. */
function loadersOf(word: string | undefined) {
  return word && Object.hasOwn(commands, word) ? [commands[word]!] : Object.values(commands)
}

/** 2 for wrong words, 1 for what could not be done; help and version are no errors. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  say(`tend: ${saidOf(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}`)
  return error instanceof Usage ? 2 : 1
}
