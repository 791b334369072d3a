import { closeSync, createWriteStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { chanceFrom } from '../measure/numbers.ts'
import { madeName } from './names.ts'

/** Everything in these archives is invented: people by their number, texts drawn from a handful of words. */
const WORDS =
  'the boat is ready for spring and we could sail on sunday if the wind holds would you like to come along thanks see you'.split(' ')
const MINUTE_MS = 60_000
const BEGIN = Date.UTC(2015, 0, 1)

export const LARGE_OWNER = 'owner@own.example'

/** Draws what is written: the same for the same seed. */
class Writer {
  readonly #chance: () => number

  constructor(seed: number) {
    this.#chance = chanceFrom(seed)
  }

  below(most: number): number {
    return Math.floor(this.#chance() * most)
  }

  words(count: number): string {
    return Array.from({ length: count }, () => WORDS[this.below(WORDS.length)]).join(' ')
  }
}

function nameOf(number: number): { first: string; last: string } {
  const { first, last } = madeName(chanceFrom(number + 1))
  return { first, last: last + 'abcdefghij'[number % 10] }
}

export interface MadeLetter {
  readonly path: string
  readonly text: string
}

/** Mails between the owner and 20,000 people, of about half a kilobyte each. */
export function* madeLetters(count: number): Generator<MadeLetter> {
  const writer = new Writer(5)
  for (let number = 0; number < count; number++) {
    const other = writer.below(20_000)
    const { first, last } = nameOf(other)
    const [own, theirs] = [`Owner Own <${LARGE_OWNER}>`, `${first} ${last} <p${other}@site${other % 3000}.example>`]
    const [from, to] = number % 2 ? [own, theirs] : [theirs, own]
    const date = new Date(BEGIN + number * 25 * MINUTE_MS).toUTCString()
    const heads = [`From: ${from}`, `To: ${to}`, `Date: ${date}`, `Subject: Plan ${number % 5000}`, `Message-ID: <m${number}@mail.example>`]
    yield { path: `${Math.floor(number / 2000)}/${number}.eml`, text: `${heads.join('\n')}\n\n${writer.words(60)}\n` }
  }
}

export async function writeLettersAsMbox(path: string, letters: Iterable<MadeLetter>): Promise<void> {
  writeAll(
    path,
    Iterator.from(letters).map(({ text }) => `From x@own.example Sun Mar  3 09:00:00 2024\n${text}\n`),
  )
}

export async function writeLettersAsFolder(path: string, letters: Iterable<MadeLetter>): Promise<void> {
  for (const letter of letters) {
    mkdirSync(join(path, letter.path, '..'), { recursive: true })
    writeAll(join(path, letter.path), [letter.text])
  }
}

export async function writeLettersAsTar(path: string, letters: Iterable<MadeLetter>): Promise<void> {
  const tar = pack()
  const written = pipeline(tar, createGzip({ level: 1 }), createWriteStream(path))
  for (const letter of letters) await new Promise<void>((done) => void tar.entry({ name: letter.path }, letter.text, () => done()))
  tar.finalize()
  await written
}

/** A LinkedIn archive of so many connections and messages with them. */
export async function writeLinkedin(folder: string, people: number, messages: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const writer = new Writer(6)
  const numbers = (count: number) => Array(count).keys()
  const connection = (n: number) => {
    const { first, last } = nameOf(n)
    return `${first},${last},https://www.linkedin.com/in/p-${n},,Firm ${n % 3000},Maker,${String(1 + (n % 28)).padStart(2, '0')} Mar ${2010 + (n % 15)}\n`
  }
  const message = (n: number) => {
    const other = writer.below(people)
    const { first, last } = nameOf(other)
    const [own, theirs] = ['Owner Own,https://www.linkedin.com/in/owner-own', `${first} ${last},https://www.linkedin.com/in/p-${other}`]
    const time = new Date(BEGIN + n * 10 * MINUTE_MS).toISOString().slice(0, 19).replace('T', ' ')
    return `c${other},,${n % 2 ? own : theirs},${n % 2 ? theirs : own},${time} UTC,,"${writer.words(25)}",INBOX\n`
  }
  writeAll(join(folder, 'Profile.csv'), ['First Name,Last Name,Headline\nOwner,Own,Builds\n'])
  writeAll(
    join(folder, 'Connections.csv'),
    withFirst('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n', numbers(people).map(connection)),
  )
  const header = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n'
  writeAll(join(folder, 'messages.csv'), withFirst(header, numbers(messages).map(message)))
}

/** An X archive of so many posts, each an answer to one of 30,000 people. */
export async function writeX(folder: string, posts: number): Promise<void> {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const writer = new Writer(7)
  const account = { account: { email: LARGE_OWNER, username: 'ownerown', accountId: '999', accountDisplayName: 'Owner Own' } }
  writeAll(join(folder, 'data', 'account.js'), [`window.YTD.account.part0 = ${JSON.stringify([account])}`])
  const post = (n: number) => {
    const other = writer.below(30_000)
    const { first, last } = nameOf(other)
    const mention = { name: `${first} ${last}`, screen_name: `h${other}`, indices: ['0', '5'], id_str: String(1e6 + other) }
    const tweet = {
      id_str: String(10n ** 17n + BigInt(n) * 1000n),
      full_text: `@h${other} ${writer.words(20)}`,
      created_at: new Date(BEGIN + n * 15 * MINUTE_MS).toISOString(),
      in_reply_to_status_id_str: String(10n ** 17n + BigInt(n)),
      in_reply_to_user_id_str: mention.id_str,
      in_reply_to_screen_name: mention.screen_name,
      entities: { hashtags: [], urls: [], user_mentions: [mention] },
    }
    return `${n > 0 ? ',' : ''}${JSON.stringify({ tweet })}`
  }
  const all = Array(posts).keys().map(post)
  writeAll(join(folder, 'data', 'tweets.js'), withFirst('window.YTD.tweets.part0 = [', all, ']'))
}

function* withFirst(first: string, rest: Iterable<string>, last = ''): Generator<string> {
  yield first
  yield* rest
  yield last
}

/** In pieces of a megabyte: a call for every line would take most of the time. */
function writeAll(path: string, texts: Iterable<string>): void {
  const file = openSync(path, 'w')
  let held = ''
  for (const text of texts) {
    held += text
    if (held.length < 2 ** 20) continue
    writeSync(file, held)
    held = ''
  }
  writeSync(file, held)
  closeSync(file)
}
