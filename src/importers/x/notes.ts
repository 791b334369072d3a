import { t } from '#language/say.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { jsonRecords } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, idOf, isPossible } from './reading.ts'
import { unescapeText, withLinks } from './written.ts'

/** Of a long post so many characters are kept: what it is about is said by then. */
export const TEXT_LENGTH = 4000
/** Somebody who wrote more long posts than this has the rest of them counted on their own, beside their beginnings. */
const MOST_HELD = 20_000
/** So many characters of the short form, which ends in a link, must stand at the beginning of the long one. */
const SAME_CHARACTERS = 60

interface Note {
  readonly id: string
  readonly at: Date
  readonly text: string
}

/**
 * The whole texts of long posts, which tweets.js holds cut off. No field joins the two: they were made in the same second and
 * begin alike.
 */
export class Notes {
  readonly #bySecond = new Map<number, Note[]>()
  #held = 0

  /** Reads note-tweet.js; gives back what is wrong with it, and the posts beyond those that can be held. */
  async *read(file: InputFile): AsyncGenerator<Imported> {
    yield* jsonRecords(file, ['$.*'], (item) => this.#take(file, item.value))
  }

  *#take(file: InputFile, value: unknown): Generator<Imported> {
    const note = member(value, 'noteTweet') ?? value
    const id = text(member(note, 'noteTweetId')) ?? idOf(member(note, 'tweetId')) ?? text(member(note, 'id'))
    const at = new Date(text(member(note, 'createdAt')) ?? '')
    const core = member(note, 'core') ?? member(note, 'noteTweetResults')
    const written = text(member(core, 'text'))
    if (!id || !isPossible(at))
      yield { type: 'problem', file: file.path, reason: t('a long post without its number or a time we can read') }
    else if (!written) yield { type: 'left-out', reason: 'empty' }
    else {
      const whole = unescapeText(withLinks(written, member(core, 'urls'))).slice(0, TEXT_LENGTH)
      const kept = { id: id.slice(0, 100), at, text: whole.toWellFormed() }
      if (this.#held >= MOST_HELD) return yield postOf(kept)
      this.#held += 1
      const second = secondOf(at)
      this.#bySecond.set(second, [...(this.#bySecond.get(second) ?? []), kept])
    }
  }

  /** The whole text of a post that was cut off, taken once. */
  wholeOf(at: Date, short: string): string | undefined {
    const notes = this.#bySecond.get(secondOf(at))
    const begin = short.slice(0, SAME_CHARACTERS)
    const index = notes?.findIndex((note) => begin.length >= SAME_CHARACTERS && note.text.startsWith(begin)) ?? -1
    return index < 0 ? undefined : notes?.splice(index, 1)[0]?.text
  }

  /** The long posts of which tweets.js has no beginning. */
  *rest(): Generator<Imported> {
    for (const notes of this.#bySecond.values()) for (const note of notes) yield postOf(note)
  }
}

const secondOf = (at: Date) => Math.floor(at.getTime() / 1000)

function postOf({ id, at, text: written }: Note): Imported {
  return { type: 'post', key: stableKey('x:note', id), at, channel: CHANNEL, kind: 'post', text: written }
}
