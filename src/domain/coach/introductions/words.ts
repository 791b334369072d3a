import { firstName } from '../../people/names.ts'
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
  const [one, two] = [shortOf(side, parties), shortOf(other, parties)]
  switch (kind) {
    case 'ask':
      return `Ask ${one} about meeting ${two}`
    case 'remind':
      return `${one} has not answered about ${two}`
    case 'tell':
      return `Tell ${one} that it will not come about`
    case 'make':
      return `Introduce ${one} and ${two}`
    case 'ask-after':
      return `Ask ${one} how it went with ${two}`
  }
}

/** The same as a reason: a sentence or two. */
export function stepSentence({ kind, side, other }: NextStep, introduction: Introduction, parties: Parties, today: number): string {
  const [one, two] = [shortOf(side, parties), shortOf(other, parties)]
  const on = (day: string | null) => (day === null ? '' : ` on ${dateInWords(day, today)}`)
  switch (kind) {
    case 'ask':
      return `You want to introduce ${one} to ${two}. Ask ${one} first whether that is welcome.`
    case 'remind':
      return `You asked ${one} about meeting ${two}${on(side.askedOn)} and have not noted an answer. Ask once more, or say what came.`
    case 'tell':
      return `${two} would rather not meet at the moment${on(other.answeredOn)}. A kind word to ${one} closes it.`
    case 'make':
      return `Both said yes: introduce ${one} and ${two}.`
    case 'ask-after':
      return `You introduced ${one} and ${two}${on(introduction.madeOn)}. Ask how it went, or thank both.`
  }
}

/** How it stands, for a list: "You asked Ruth on 3 March; Amara said yes." */
export function standingWords(introduction: Introduction, parties: Parties, today: number): string {
  const on = (day: string | null) => (day === null ? '' : ` on ${dateInWords(day, today)}`)
  switch (stateOf(introduction)) {
    case 'asking':
      return `${capitalised(introduction.sides.map((side) => sideWords(side, parties, today)).join('; '))}.`
    case 'agreed':
      return 'Both said yes.'
    case 'made':
      return `Introduced${on(introduction.madeOn)}.`
    case 'done':
      return `Introduced${on(introduction.madeOn)}, and asked after${on(introduction.askedAfterOn)}.`
    case 'declined': {
      const declined = introduction.sides.filter(({ answer }) => answer === 'no').map((side) => shortOf(side, parties))
      return `${listInWords(declined)} would rather not, and that is fine.`
    }
    case 'ended':
      return `Let be${on(introduction.endedOn)}.`
  }
}

function sideWords(side: Introduced, parties: Parties, today: number): string {
  const name = shortOf(side, parties)
  if (side.answer === 'yes') return `${name} said yes`
  return side.askedOn === null ? `${name} is not asked yet` : `you asked ${name} on ${dateInWords(side.askedOn, today)}`
}

/** A text to begin with; the owner makes it their own, and sends it. */
export function stepDraft({ kind, side, other }: NextStep, { why }: Pick<Introduction, 'why'>, parties: Parties): string {
  const [one, two] = [parties.get(side.personId)!, parties.get(other.personId)!]
  const [first, second] = [firstName(one.name), firstName(two.name)]
  const because = why ? ` ${ended(why)}` : ''
  switch (kind) {
    case 'ask':
      return `${greeting(one.name)} I would like to introduce you to ${described(two)}.${because} Would that be welcome? If not, that is quite all right, and nobody else will know I asked.`
    case 'remind':
      return `${greeting(one.name)} I asked you whether you would like to meet ${two.name}. No hurry, and a no is fine too; I only want to know whether to go on.`
    case 'tell':
      return `${greeting(one.name)} about meeting ${second}: this is not a good time on the other side, so I let it be. Thank you for being open to it.`
    case 'make':
      return `Hi ${first}, hi ${second}, you both said yes, so here you are. ${first}, this is ${described(two)}. ${second}, this is ${described(one)}.${because} I leave the rest to you.`
    case 'ask-after':
      return `${greeting(one.name)} some weeks ago I introduced you to ${two.name}. Did you find a time, and was it good?`
  }
}

/** "Ruth Adeyemi, director at Kiln Conference in London". */
function described({ name, title, organisation, place }: Party): string {
  const work = [title, organisation].filter(Boolean).join(' at ')
  return [name, work].filter(Boolean).join(', ') + (work || !place ? '' : ` from ${place}`)
}

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const shortOf = ({ personId }: Introduced, parties: Parties) => firstName(parties.get(personId)?.name ?? '')
