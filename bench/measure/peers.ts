import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ran, runProcess } from './run-process.ts'

/** The version of a program, or undefined where it is not installed. */
export function versionOf(program: string): string | undefined {
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined
}

/** Makes a new index of a Maildir: `mu init` and `mu index` as one. */
export async function indexWithMu(maildir: string, home: string): Promise<Ran> {
  const init = await runProcess('mu', ['init', '--muhome', home, '--maildir', maildir])
  const index = await runProcess('mu', ['index', '--quiet', '--nocolor', '--muhome', home])
  return { ...index, seconds: init.seconds + index.seconds, cpuSeconds: init.cpuSeconds + index.cpuSeconds }
}

/** How many mails an index of mu holds. */
export async function countInMu(home: string): Promise<number> {
  const { stdout } = await runProcess('mu', ['info', '--nocolor', '--muhome', home])
  return Number(/messages in store\s*\|\s*(\d+)/.exec(stdout)?.[1] ?? Number.NaN)
}

/** Makes a new index of a Maildir; notmuch keeps it where its settings say, here in a folder of its own. */
export async function indexWithNotmuch(maildir: string, home: string): Promise<Ran> {
  mkdirSync(home, { recursive: true })
  const settings = join(home, 'config')
  const lines = ['[database]', `path=${join(home, 'database')}`, `mail_root=${maildir}`, '[user]', 'primary_email=nobody@mail.example']
  mkdirSync(join(home, 'database'))
  writeFileSync(settings, `${lines.join('\n')}\n`)
  return runProcess('notmuch', ['new', '--quiet'], { NOTMUCH_CONFIG: settings })
}

export async function countInNotmuch(home: string): Promise<number> {
  const { stdout } = await runProcess('notmuch', ['count', '*'], { NOTMUCH_CONFIG: join(home, 'config') })
  return Number(stdout)
}
