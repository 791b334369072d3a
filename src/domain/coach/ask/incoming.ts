import { t, tn } from '#language/say.ts'
import type { Act } from '../../interactions/acts.ts'
import { firstName } from '../../people/names.ts'
import { agoInWords, capitalised, durationInWords, timesInWords } from '../../words.ts'
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
  if (acts.some(({ kind }) => kind === 'pitch')) return t('something to buy or to give money for')
  const asked = acts.filter(({ kind }) => kind === 'ask').map(({ what }) => what)
  if (asked.includes('favour')) return t('a favour')
  if (asked.includes('introduction')) return t('an introduction')
  return asked.length === 0 ? t('an invitation') : t('a question')
}

/** The history in a glance: how long it was silent, what was given before, and thanked for. Facts only, no verdict. */
export function historyInWords({ known, before, youGave, theyGave, theyThanked, day, today }: IncomingAsk): string {
  const [name, ago] = [firstName(known.name), agoInWords(today - day)]
  if (before.silentDays === null) return t('{name} wrote {ago}. You had never been in touch.', { name, ago })
  const silent = tn(
    before.contacts,
    '{name} wrote {ago}, after {span} of silence; before that you were in touch on one day.',
    '{name} wrote {ago}, after {span} of silence; before that you were in touch on {n} days.',
    { name, ago, span: durationInWords(before.silentDays) },
  )
  return [silent, gaveWords(name, youGave, theyGave), ...(youGave > 0 ? [thankedWords(name, theyThanked)] : [])].join(' ')
}

function gaveWords(name: string, youGave: number, theyGave: number): string {
  if (youGave + theyGave === 0) return t('Nothing is known to have been given either way.')
  const [yours, theirs] = [timesInWords(youGave), timesInWords(theyGave)]
  if (theyGave === 0) return t('You gave {name} something {yours}; nothing {name} gave you is known.', { name, yours })
  return youGave === 0
    ? t('{name} gave you something {theirs}; nothing you gave {name} is known.', { name, theirs })
    : t('You gave {name} something {yours}, {name} you {theirs}.', { name, yours, theirs })
}

function thankedWords(name: string, thanked: number): string {
  return thanked === 0
    ? t('No thanks from {name} are on record.', { name })
    : t('{name} thanked you {times}.', { name, times: timesInWords(thanked) })
}

/**
 * Four ways to answer, none of them a duty. Nothing is claimed that is not on record.
 * @param other  somebody who may be closer to what they ask for, to be asked first
 */
export function repliesTo({ known, before }: IncomingAsk, other: Known | undefined): readonly Reply[] {
  const hello = greeting(known.name)
  const long = before.silentDays === null ? '' : t('good to hear from you after {span}.', { span: durationInWords(before.silentDays) })
  const text = (body: string) => (long ? `${hello} ${long} ${capitalised(body)}` : `${hello} ${body}`)
  return [
    { way: 'help', title: t('Help^do'), hint: t('Do what is asked'), text: text(t('yes, I can do that. Here it is:')) },
    {
      way: 'small-help',
      title: t('Help a little'),
      hint: t('One answer, one link, ten minutes'),
      text: text(t('I cannot take all of this on, but one thing may help:')),
    },
    {
      way: 'introduce',
      title: t('Introduce'),
      hint: other
        ? t('{name} may be closer to it; ask first', { name: other.name })
        : t('Name somebody who is closer to it; ask them first'),
      text: text(
        other
          ? t('somebody I know may be closer to this than I am. Let me ask whether I may put you in touch.')
          : t('let me think who may be closer to this than I am, and ask them first.'),
      ),
    },
    {
      way: 'decline',
      title: t('Decline kindly'),
      hint: t('A warm, short no'),
      text: text(t('thank you for thinking of me. I cannot help with this one, and would rather say so now. I wish you well with it.')),
    },
  ]
}
