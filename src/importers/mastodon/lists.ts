import { basename } from 'node:path/posix'
import { t } from '#language/say.ts'
import { cellsOf, sniffDelimiter } from '../csv-cells.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { stableKey } from '../stable-key.ts'
import { headLines, lineBatches } from '../text.ts'
import { accountIdentityOf, accountOf, CHANNEL } from './address.ts'

/** `unwanted`: muted and blocked accounts, which are nobody's network. */
export type ListKind = 'following' | 'followers' | 'unwanted'

const GROUPS = { following: 'Mastodon: you follow them', followers: 'Mastodon: follows you' } as const

/**
 * Which of the lists that Mastodon and its kin write a CSV is, or undefined. By the columns; where there is only `Account address` (as
 * GoToSocial writes followers), or no header at all (as the early lists), by name as well.
 */
export async function listKind(file: InputFile): Promise<ListKind | undefined> {
  if (!/\.csv$/i.test(file.path)) return undefined
  const [first = ''] = (await headLines(file, 4096)).filter((line) => line.trim() !== '')
  const [address = '', ...more] = cells(first)
  const name = basename(file.path).toLowerCase()
  const named = /mut|block/.test(name) ? 'unwanted' : /followers/.test(name) ? 'followers' : /follow/.test(name) ? 'following' : undefined
  if (/^account address$/i.test(address)) {
    if (more.some((cell) => /^hide notifications$/i.test(cell))) return 'unwanted'
    return more.some((cell) => /^show boosts$/i.test(cell)) ? 'following' : (named ?? 'following')
  }
  return named && /account|follow(?:ing|ers)\b/.test(name) && more.length === 0 && accountOf(address) ? named : undefined
}

function cells(line: string): string[] {
  return cellsOf(line, sniffDelimiter(line)).map((cell) => cell.trim())
}

/**
 * Reads following_accounts.csv, the lists of followers that some servers write, and those of who is muted or blocked, of which everybody
 * is left out.
 *
 * @source fixtures/following_accounts.csv, invented people in the shape of a list of 2024
 */
export async function* readList(file: InputFile, kind: ListKind): AsyncGenerator<Imported> {
  for await (const lines of lineBatches(file))
    for (const { number, text, isTooLong } of lines) {
      const [address = ''] = isTooLong ? [] : cells(text)
      if ((address === '' && !isTooLong) || /^account address$/i.test(address)) continue
      const account = accountOf(address)
      const identity = account && accountIdentityOf(account)
      if (!identity) yield { type: 'problem', file: file.path, line: number, reason: t('an account as name@server was expected') }
      else if (kind === 'unwanted') yield { type: 'left-out', reason: 'trash' }
      else
        yield {
          type: 'person',
          key: stableKey(`${CHANNEL}:${kind}`, account),
          identities: [identity],
          groups: [GROUPS[kind]],
        }
    }
}
