import { t } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import type { Day } from '../../time.ts'
import { capitalised, dateInWords, listInWords } from '../../words.ts'
import { greeting } from '../greeting.ts'
import { type Introduced, type Introduction, type NextStep, stateOf } from './introduction.ts'

/** Somebody as an introduction speaks of them. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  readonly place: string | null
}

export type Parties = ReadonlyMap<string, Party>

/** What there is to do, as a heading: "Ask Ruth about meeting Amara". */
export function stepTitle({ kind, side, other }: NextStep, parties: Parties): string {
  const names = { one: shortOf(side, parties), two: shortOf(other, parties) }
  switch (kind) {
    case 'ask':
      return t('Ask {one} about meeting {two}', names)
    case 'remind':
      return t('{one} has not answered about {two}', names)
    case 'tell':
      return t('Tell {one} that it will not come about', names)
    case 'make':
      return t('Introduce {one} and {two}', names)
    case 'ask-after':
      return t('Ask {one} how it went with {two}', names)
  }
}

/** The same as a reason: a sentence or two. */
export function stepSentence({ kind, side, other }: NextStep, introduction: Introduction, parties: Parties, today: number): string {
  const names = { one: shortOf(side, parties), two: shortOf(other, parties) }
  switch (kind) {
    case 'ask':
      return t('You want to introduce {one} to {two}. Ask {one} first whether that is welcome.', names)
    case 'remind': {
      const when = onDay(side.askedOn, today)
      return t('You asked {one} about meeting {two}{when} and have not noted an answer. Ask once more, or say what came.', {
        ...names,
        when,
      })
    }
    case 'tell': {
      const when = onDay(other.answeredOn, today)
      return t('{two} would rather not meet at the moment{when}. A kind word to {one} closes it.', { ...names, when })
    }
    case 'make':
      return t('Both said yes: introduce {one} and {two}.', names)
    case 'ask-after': {
      const when = onDay(introduction.madeOn, today)
      return t('You introduced {one} and {two}{when}. Ask how it went, or thank both.', { ...names, when })
    }
  }
}

/** How it stands, for a list: "You asked Ruth on 3 March; Amara said yes." */
export function standingWords(introduction: Introduction, parties: Parties, today: number): string {
  const when = onDay(introduction.madeOn, today)
  switch (stateOf(introduction)) {
    case 'asking':
      return `${capitalised(introduction.sides.map((side) => sideWords(side, parties, today)).join('; '))}.`
    case 'agreed':
      return t('Both said yes.')
    case 'made':
      return t('Introduced{when}.', { when })
    case 'done':
      return t('Introduced{when}, and asked after{later}.', { when, later: onDay(introduction.askedAfterOn, today) })
    case 'declined': {
      const declined = introduction.sides.filter(({ answer }) => answer === 'no').map((side) => shortOf(side, parties))
      return declined.length > 1
        ? t('{names} would rather not, and that is fine.^both', { names: listInWords(declined) })
        : t('{names} would rather not, and that is fine.', { names: listInWords(declined) })
    }
    case 'ended':
      return t('Let be{when}.', { when: onDay(introduction.endedOn, today) })
  }
}

/** " on 3 March", to stand after a word; nothing where the day is not known. */
function onDay(day: Day | null, today: number): string {
  return day === null ? '' : ` ${t('on {day}', { day: dateInWords(day, today) })}`
}

function sideWords(side: Introduced, parties: Parties, today: number): string {
  const name = shortOf(side, parties)
  if (side.answer === 'yes') return t('{name} said yes', { name })
  return side.askedOn === null
    ? t('{name} is not asked yet', { name })
    : t('you asked {name} on {day}', { name, day: dateInWords(side.askedOn, today) })
}

/** A text to begin with; the owner makes it their own, and sends it. */
export function stepDraft({ kind, side, other }: NextStep, { why }: Pick<Introduction, 'why'>, parties: Parties): string {
  const [one, two] = [parties.get(side.personId)!, parties.get(other.personId)!]
  const [first, second] = [firstName(one.name), firstName(two.name)]
  const because = why ? ` ${ended(why)}` : ''
  const hello = greeting(one.name)
  switch (kind) {
    case 'ask':
      // Whom the other has said yes to is no secret any more.
      if (other.answer === 'yes')
        return t(
          '{hello} I would like to introduce you to {two}, who would be glad to meet you.{because} Would that be welcome? If not, that is quite all right.',
          { hello, two: described(two), because },
        )
      return t(
        '{hello} I would like to introduce you to {two}.{because} Would that be welcome? If not, that is quite all right, and nobody else will know I asked.',
        { hello, two: described(two), because },
      )
    case 'remind':
      return t(
        '{hello} I asked you whether you would like to meet {two}. No hurry, and a no is fine too; I only want to know whether to go on.',
        { hello, two: two.name },
      )
    case 'tell':
      return t('{hello} about meeting {two}: this is not a good time on the other side, so I let it be. Thank you for being open to it.', {
        hello,
        two: second,
      })
    case 'make':
      return t(
        'Hi {first}, hi {second}, you both said yes, so here you are. {first}, this is {two}. {second}, this is {one}.{because} I leave the rest to you.',
        { first, second, one: described(one), two: described(two), because },
      )
    case 'ask-after':
      return t('{hello} some weeks ago I introduced you to {two}. Did you find a time, and was it good?', { hello, two: two.name })
  }
}

/** "Ruth Adeyemi, director at Kiln Conference", or "Ruth Adeyemi from London" where no work is known. */
function described({ name, title, organisation, place }: Party): string {
  const work = title && organisation ? t('{title} at {organisation}', { title, organisation }) : (title ?? organisation)
  if (!work && place) return t('{name} from {place}', { name, place })
  return [name, work].filter(Boolean).join(', ')
}

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const shortOf = ({ personId }: Introduced, parties: Parties) => firstName(parties.get(personId)?.name ?? '')
