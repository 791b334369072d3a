import type { NewInteraction } from '#contract/people.ts'
import { type DateOrder, readDay } from '#domain/messages/past-days/past-days.ts'
import type { Day } from '#domain/time.ts'
import { ENGLISH_SENTENCES } from './english-sentences.ts'
import { GERMAN_SENTENCES } from './german-sentences.ts'
import type { SentenceWords } from './sentence-words.ts'

export interface Said {
  readonly names: readonly string[]
  /** Whom it may name as well, if somebody is called so; the first of these that names somebody counts. */
  readonly perhaps: readonly (readonly string[])[]
  readonly kind: NewInteraction['kind'] | undefined
  readonly on: Day | undefined
  /** It names a day, and that has not come yet. */
  readonly isToCome: boolean
  readonly tag: 'give' | 'ask' | undefined
  /** They wrote, asked or gave. */
  readonly isTheirs: boolean
}

/** Both go both ways, whoever began. */
export const isMutual = (kind: NewInteraction['kind'] | undefined) => kind === 'meeting' || kind === 'call'

/**
 * What "lunch with Amara and Ruth yesterday" says: whom, what, and when. What it does not say is left open.
 * Read in each language we know, whichever the pages are in; the one counts in which it says more.
 * @param order  in which the reader's country writes a date
 */
export function readSentence(sentence: string, today: Day, order: DateOrder = 'day-first'): Said {
  const english = readAs(ENGLISH_SENTENCES, sentence, today, order)
  const german = readAs(GERMAN_SENTENCES, sentence, today, order)
  return saidBy(german) > saidBy(english) ? german : english
}

const saidBy = ({ names, kind, on, isToCome, tag, isTheirs }: Said) =>
  [names.length > 0, kind, on ?? isToCome, tag, isTheirs].filter(Boolean).length

function readAs(words: SentenceWords, sentence: string, today: Day, order: DateOrder): Said {
  const { on, isToCome, rest } = readDay(words.days, words.about, sentence, today, order)
  const kind = words.kinds.find(([, said]) => said.test(rest))?.[0]
  const isTheirs = !isMutual(kind) && words.fromThem.test(rest)
  const [names = [], ...others] = words.names.map((place) => namesAt(words, rest, place)).filter((found) => found.length > 0)
  return {
    names,
    perhaps: [...others, ...words.mayName.map((place) => namesAt(words, rest, place)), writtenLarge(words, rest)].filter(
      (found) => found.length > 0,
    ),
    kind,
    on,
    isToCome,
    tag: tagOf(words, rest, isTheirs, kind),
    isTheirs,
  }
}

/** What they asked over lunch is no ask of the owner's. */
function tagOf({ gives, asks, fromThem }: SentenceWords, rest: string, isTheirs: boolean, kind: Said['kind']): Said['tag'] {
  if (isMutual(kind) && fromThem.test(rest)) return undefined
  const by = isTheirs ? 'them' : 'owner'
  if (asks[by].test(rest)) return 'ask'
  return gives[by].test(rest) ? 'give' : undefined
}

function namesAt({ namesEnd, and, noName }: SentenceWords, text: string, place: RegExp): string[] {
  const part = place.exec(text)?.[1]?.split(namesEnd)[0] ?? ''
  return part
    .split(and)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(name) && name.split(' ').length <= 4 && !noName.test(name))
}

/** Words that begin large: names, and in German much else. */
const LARGE = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu
/** A sentence holds few; each is looked up. */
const MOST_LARGE = 6

function writtenLarge({ noName }: SentenceWords, text: string): string[] {
  return [...text.matchAll(LARGE)]
    .flatMap(([words]) => {
      // The first word is large whatever it is: "Asked Tobias" may be Tobias alone.
      const rest = text.trimStart().startsWith(words) ? words.split(' ').slice(1).join(' ') : ''
      return rest ? [rest, words] : [words]
    })
    .filter((words) => !noName.test(words))
    .slice(0, MOST_LARGE)
}
