import { firstName } from '#domain/people/names.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { weekdayOf } from '#domain/words.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Character } from './character.ts'
import { eventOn } from './events.ts'
import { say, settled, type Words } from './grammar.ts'
import { AFTER_EVENTS } from './letters/after-events.ts'
import { FUND_ASKS, JOB_ASKS } from './letters/asks.ts'
import type { Conversation } from './letters/conversation.ts'
import { FRIENDS_FROM_NORA } from './letters/friends-from-nora.ts'
import { FRIENDS_TO_NORA } from './letters/friends-to-nora.ts'
import { CLOSINGS, FRIEND_CALLS, FRIEND_MEETINGS, WORDS, WORK_CALLS, WORK_MEETINGS } from './letters/small-words.ts'
import { WORK_FROM_NORA } from './letters/work-from-nora.ts'
import { WORK_TO_NORA } from './letters/work-to-nora.ts'
import { OWNER_CHARACTER } from './owner.ts'
import type { Told } from './story/told.ts'
import { contactDays, type TiePlan } from './tie-plan.ts'

/** What came of being asked, and when: within some weeks of each other, as asks in need do. Days before today. */
const ASKS = {
  job: { from: 1440, to: 1462, texts: JOB_ASKS },
  fund: { from: 892, to: 914, texts: FUND_ASKS },
} as const
const ANSWERED = 0.6
/** In what is as young as this Nora has the last word: she owes only the answer that the story tells of. Days; Today asks back 45. */
const SETTLED_DAYS = 60
/** Of whom others speak: those whom everybody knows and who are about. */
const SPOKEN_OF = ['Ruth', 'Mei', 'Ingrid', 'Jonas', 'Tomás', 'Henrik', 'Leila', 'Marieke', 'Kees', 'Yuki']
/** Where Nora lives: nobody invites her there. */
const AT_HOME = OWNER_CHARACTER.profile.place
/** From here people come by; from further away they call, and seldom visit. */
const NEARBY: ReadonlySet<string | undefined> = new Set([
  AT_HOME,
  undefined,
  'Delft',
  'Gouda',
  'Utrecht',
  'Amsterdam',
  'Groningen',
  'Antwerp',
  'Ghent',
])
const VISITS_FROM_AFAR = 0.2

/** What passed with one person besides what story/ tells, in no order. */
export function exchangesOf(character: Character, plan: TiePlan, today: Day): Told[] {
  const chance = chanceOf(`exchanges of ${character.id}`)
  const talk = new Talk(character, plan, chance)
  const rhythm = contactDays(plan, chance).flatMap((ago) => talk.on(plan.spread === 0 || plan.isFriend ? ago : workday(today, ago)))
  const single = (plan.also ?? []).flatMap((ago) => talk.on(ago))
  const asked = (plan.asked ?? []).flatMap((what) => {
    const { from, to } = ASKS[what]
    return (character.connectedAgo ?? 0) < from ? [] : talk.asked(what, workday(today, chance.between(from, to)))
  })
  return [...rhythm, ...single, ...asked, ...(plan.metAtEvent === undefined ? [] : talk.metAt(plan.metAtEvent))]
}

/** That day, or the Friday before it. */
function workday(today: Day, ago: number): number {
  const weekday = weekdayOf(dayNumber(today) - ago)
  return ago + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0)
}

/** What the two talk about: no conversation comes twice until all have come. */
class Talk {
  readonly #plan: TiePlan
  readonly #chance: Chance
  readonly #words: Words
  readonly #decks = new Map<readonly unknown[], { order: readonly unknown[]; drawn: number }>()
  readonly #isNearby: boolean
  readonly #writesMail: boolean
  readonly #writesLinkedin: boolean

  constructor(character: Character, plan: TiePlan, chance: Chance) {
    const { organisation, place, mails, isOnLinkedin, name } = character
    this.#plan = plan
    this.#chance = chance
    this.#isNearby = NEARBY.has(place)
    this.#writesMail = mails.length > 0
    this.#writesLinkedin = isOnLinkedin
    this.#words = {
      ...WORDS,
      friend: SPOKEN_OF.filter((first) => first !== firstName(name)),
      theirs: [organisation ?? 'your place'],
      home: place === undefined || place === AT_HOME ? [] : [place],
    }
  }

  /** One day of contact: they meet, talk, or one writes and the other answers. */
  on(agoDays: number): Told[] {
    const { meets, calls, isFriend, noraBegins } = this.#plan
    const share = this.#chance.share()
    if (share < meets * (this.#isNearby ? 1 : VISITS_FROM_AFAR))
      return [this.#both(agoDays, 'meeting', this.#draw(isFriend ? FRIEND_MEETINGS : WORK_MEETINGS))]
    if (share < meets + calls) return [this.#both(agoDays, 'call', this.#draw(isFriend ? FRIEND_CALLS : WORK_CALLS))]
    const isNoras = this.#chance.happens(noraBegins)
    const fromNora = isFriend ? FRIENDS_FROM_NORA : WORK_FROM_NORA
    const conversation = this.#draw(isNoras ? fromNora : isFriend ? FRIENDS_TO_NORA : WORK_TO_NORA)
    return this.#written(agoDays, conversation, isNoras)
  }

  /** Nora asks; not everybody answers, and nobody at once. */
  asked(what: keyof typeof ASKS, agoDays: number): Told[] {
    const [ask, answer] = this.#written(agoDays, this.#draw(ASKS[what].texts), true)
    return this.#chance.happens(ANSWERED) ? [ask!, { ...answer!, agoDays: agoDays - this.#chance.between(1, 5) }] : [ask!]
  }

  /** They met at an event, and Nora wrote within two days. */
  metAt(agoDays: number): Told[] {
    const met: Told = { agoDays, by: 'both', way: 'meeting', subject: eventOn(agoDays)! }
    return [met, ...this.#written(agoDays - this.#chance.between(1, 2), this.#draw(AFTER_EVENTS), true)]
  }

  #both(agoDays: number, way: 'meeting' | 'call', title: string): Told {
    return { agoDays, by: 'both', way, subject: this.#say(title) }
  }

  #written(agoDays: number, [subject, ...said]: Conversation, isNoras: boolean): Told[] {
    const way = this.#writesLinkedin && (!this.#writesMail || this.#chance.happens(this.#plan.linkedin)) ? 'linkedin' : 'mail'
    const words = settled(this.#words, this.#chance)
    const about = way === 'mail' ? this.#say(subject, words) : undefined
    const isTheirLast = isNoras === (said.length % 2 === 0)
    const texts = isTheirLast && agoDays <= SETTLED_DAYS ? [...said, this.#draw(CLOSINGS)] : said
    return texts.map((text, i) => ({
      agoDays,
      by: isNoras === (i % 2 === 0) ? 'nora' : 'they',
      way,
      ...(about ? { subject: i === 0 ? about : `Re: ${about}` } : {}),
      text: this.#say(text, words),
    }))
  }

  #say(text: string, words = this.#words): string {
    const said = say(text, words, this.#chance)
    return said.slice(0, 1).toUpperCase() + said.slice(1)
  }

  /** Each in turn, in an order of this person's own. */
  #draw<T>(all: readonly T[]): T {
    const { order, drawn } = this.#decks.get(all) ?? {
      order: this.#chance.shuffled(all.filter((each) => this.#canSay(String(each)))),
      drawn: 0,
    }
    this.#decks.set(all, { order, drawn: drawn + 1 })
    return order[drawn % order.length] as T
  }

  /** Texts that name a town are for those who live in another. */
  #canSay(text: string): boolean {
    return !text.includes('{home}') || this.#words.home!.length > 0
  }
}
