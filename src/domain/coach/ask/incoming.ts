import type { Act } from '../../interactions/acts.ts'
import { firstName } from '../../people/names.ts'
import { agoInWords, capitalised, countOf, durationInWords, timesInWords } from '../../words.ts'
import { greeting } from '../greeting.ts'
import type { Known } from '../known.ts'
import type { SilenceBefore } from './out-of-the-blue.ts'

/** Something somebody wants of the owner. */
export interface IncomingAsk {
  readonly known: Known
  readonly acts: readonly Act[]
  /** Days since 1970. */
  readonly day: number
  readonly today: number
  readonly before: SilenceBefore
  /** How often the owner gave them something before, and they the owner; and how often they thanked. */
  readonly youGave: number
  readonly theyGave: number
  readonly theyThanked: number
}

/** A calm way to answer. */
export interface Reply {
  readonly way: 'help' | 'small-help' | 'introduce' | 'decline'
  readonly title: string
  readonly hint: string
  /** The message as it could begin. */
  readonly text: string
}

/** What is wanted, in a few words: "a favour", "an invitation", "something to buy or to give money for". */
export function wantedInWords(acts: readonly Act[]): string {
  if (acts.some(({ kind }) => kind === 'pitch')) return 'something to buy or to give money for'
  const asked = acts.filter(({ kind }) => kind === 'ask').map(({ what }) => what)
  if (asked.includes('favour')) return 'a favour'
  if (asked.includes('introduction')) return 'an introduction'
  return asked.length === 0 ? 'an invitation' : 'a question'
}

/** The history in a glance: how long it was silent, what was given before, and thanked for. Facts only, no verdict. */
export function historyInWords({ known, before, youGave, theyGave, theyThanked, day, today }: IncomingAsk): string {
  const first = firstName(known.name)
  const wrote = `${first} wrote ${agoInWords(today - day)}`
  if (before.silentDays === null) return `${wrote}. You had never been in touch.`
  const silent = `${wrote}, after ${durationInWords(before.silentDays)} of silence; before that you were in touch on ${countOf(before.contacts, 'day')}.`
  return [silent, ...gaveWords(first, youGave, theyGave), ...(youGave > 0 ? [thankedWords(first, theyThanked)] : [])].join(' ')
}

function gaveWords(first: string, youGave: number, theyGave: number): string[] {
  if (youGave + theyGave === 0) return ['Nothing is known to have been given either way.']
  const you = `You gave ${first} something ${timesInWords(youGave)}`
  if (theyGave === 0) return [`${you}; nothing ${first} gave you is known.`]
  const they = `${first} gave you something ${timesInWords(theyGave)}`
  return [youGave === 0 ? `${they}; nothing you gave ${first} is known.` : `${you}, ${first} you ${timesInWords(theyGave)}.`]
}

function thankedWords(first: string, thanked: number): string {
  return thanked === 0 ? `No thanks from ${first} are on record.` : `${first} thanked you ${timesInWords(thanked)}.`
}

/**
 * Four ways to answer, none of them a duty. Nothing is claimed that is not on record.
 * @param other  somebody who may be closer to what they ask for, to be asked first
 */
export function repliesTo({ known, before }: IncomingAsk, other: Known | undefined): readonly Reply[] {
  const hello = greeting(known.name)
  const long = before.silentDays === null ? '' : `good to hear from you after ${durationInWords(before.silentDays)}. `
  const text = (body: string) => `${hello} ${long ? long + capitalised(body) : body}`
  return [
    { way: 'help', title: 'Help', hint: 'Do what is asked', text: text('yes, I can do that. Here it is:') },
    {
      way: 'small-help',
      title: 'Help a little',
      hint: 'One answer, one link, ten minutes',
      text: text('I cannot take all of this on, but one thing may help:'),
    },
    {
      way: 'introduce',
      title: 'Introduce',
      hint: other ? `${other.name} may be closer to it; ask first` : 'Name somebody who is closer to it; ask them first',
      text: text(
        other
          ? 'somebody I know may be closer to this than I am. Let me ask whether I may put you in touch.'
          : 'let me think who may be closer to this than I am, and ask them first.',
      ),
    },
    {
      way: 'decline',
      title: 'Decline kindly',
      hint: 'A warm, short no',
      text: text('thank you for thinking of me. I cannot help with this one, and would rather say so now. I wish you well with it.'),
    },
  ]
}
