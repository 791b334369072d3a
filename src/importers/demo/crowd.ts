import { CAST } from './cast.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Character } from './character.ts'
import { NAMES, namesOf } from './names.ts'
import { ORGANISATIONS, type Organisation } from './organisations.ts'
import { slugOf } from './slug.ts'
import { quietUntil, type TiePlan, USUAL } from './tie-plan.ts'

/** Somebody of the crowd with how the tie went. */
export interface Extra {
  readonly character: Character
  readonly plan: TiePlan
}

/** How ties stand today, how many of each, and how they came to. Few of them press: Today is about the main characters. */
const STANDINGS: readonly (readonly [count: number, plan: (chance: Chance) => TiePlan, how?: 'just connected'])[] = [
  [6, (chance) => steady(chance, 14, chance.between(250, 650))],
  [16, (chance) => steady(chance, chance.between(25, 35), chance.between(200, 700))],
  [24, (chance) => steady(chance, chance.between(50, 70), chance.between(240, 720))],
  [40, (chance) => ({ ...steady(chance, chance.between(100, 150), chance.between(480, 760)), meets: 0.1 })],
  [4, (chance) => ({ ...steady(chance, 20, 600), isOnAndOff: true, quiet: chance.between(1, 5) })],
  [16, (chance) => slipping(chance, 0.25, 0.45)],
  [18, (chance) => slipping(chance, 0.1, 0.25)],
  [10, onceStrong],
  [30, (chance) => only({ also: [chance.between(220, 1750)] })],
  [46, (chance) => only({ asked: chance.pick([['job'], ['fund'], ['job', 'fund']]) })],
  [8, (chance) => only({ metAtEvent: chance.pick([9, 23, 37, 51]) })],
  [6, () => only({}), 'just connected'],
  [150, (chance) => only({ signsAYear: chance.happens(0.3) ? 1 : 0 })],
]

/** Everybody but the main characters, always the same. */
export function crowd(): Extra[] {
  const chance = chanceOf('the crowd')
  const names = chance.shuffled(NAMES.flatMap(namesOf))
  const phones = chance.shuffled(Array.from({ length: 700 }, (_, i) => `+442079460${200 + i}`))
  return STANDINGS.flatMap(([count, planOf, how]) =>
    Array.from({ length: count }, () => {
      const name = names.pop()!
      const own = chanceOf(name)
      const plan = planOf(own)
      return { character: extra(name, phones.pop()!, plan, how === 'just connected', own), plan: withAsks(plan, own) }
    }),
  )
}

function steady(chance: Chance, everyDays: number, since: number): TiePlan {
  return {
    ...USUAL,
    everyDays,
    since,
    quiet: chance.between(1, Math.floor(everyDays * 0.4)),
    isFriend: chance.happens(0.25),
    noraBegins: chance.pick([0.4, 0.6, 0.7]),
  }
}

/** A light tie, quiet for longer than usual: the chance that it goes on lies in the middle of a band. */
function slipping(chance: Chance, low: number, high: number): TiePlan {
  const everyDays = chance.between(180, 220)
  const times = chance.between(4, 6)
  const quiet = quietUntil(low + (high - low) * (0.25 + 0.3 * chance.share()), everyDays, times)
  return {
    ...USUAL,
    everyDays,
    spread: 0,
    linkedin: 0,
    quiet,
    since: quiet + everyDays * (times - 1),
    meets: 0,
    calls: 0,
    signsAYear: 0,
    isFriend: chance.happens(0.3),
  }
}

/** Colleagues of the first years, never written to again. */
function onceStrong(chance: Chance): TiePlan {
  return {
    ...USUAL,
    everyDays: chance.between(55, 80),
    spread: 0.5,
    noraBegins: 0.2,
    since: 1826,
    quiet: chance.between(1000, 1400),
    signsAYear: 0,
    isFriend: chance.happens(0.4),
  }
}

function only(plan: Partial<TiePlan>): TiePlan {
  return { ...USUAL, since: 0, quiet: 0, meets: 0.3, signsAYear: 0, ...plan }
}

/** Some of those Nora keeps up with today were asked before. */
function withAsks(plan: TiePlan, chance: Chance): TiePlan {
  if (plan.everyDays === undefined || plan.since > 760 || plan.spread === 0) return plan
  return { ...plan, asked: (['job', 'fund'] as const).filter(() => chance.happens(0.3)) }
}

function extra(name: string, phone: string, plan: TiePlan, isJustConnected: boolean, chance: Chance): Character {
  const id = slugOf(name)
  const organisation = organisationFor(plan, chance)
  const isMet = [plan.everyDays, plan.also, plan.asked, plan.metAtEvent].some((each) => each !== undefined)
  const address = `${id.replaceAll('-', '.')}@${organisation ? domainOf(organisation) : 'post.example'}`
  const isInAddressBook = isMet && chance.happens(0.6)
  const connectedAgo = isJustConnected ? chance.between(5, 28) : connectedBefore(plan, chance)
  return {
    id,
    name,
    ...(organisation ? { organisation: organisation.name, title: chance.pick(organisation.titles), place: organisation.place } : {}),
    mails: isMet ? [address] : [],
    isOnLinkedin: !isInAddressBook || !plan.isFriend || chance.happens(0.5),
    isInAddressBook,
    connectedAgo,
    ...(isMet && chance.happens(0.45) ? { birthday: birthday(chance) } : {}),
    ...(isInAddressBook && chance.happens(0.3) ? { phone } : {}),
    ...(plan.isFriend && isInAddressBook ? { groups: ['Friends'] } : {}),
  }
}

function organisationFor(plan: TiePlan, chance: Chance): Organisation | undefined {
  const [first, ...others] = ORGANISATIONS
  if (plan.since === 1826) return first
  if (chance.happens(plan.isFriend ? 0.5 : 0.05)) return undefined
  // Squared, so that the first of the list are large clusters and the last small ones.
  return others[Math.floor(chance.share() ** 1.6 * others.length)]
}

/** The one that the main characters write from, where one of them is there. */
function domainOf({ name }: Organisation): string {
  const colleague = CAST.find(({ organisation, mails }) => organisation === name && !mails[0]!.endsWith('@post.example'))
  return colleague ? colleague.mails[0]!.split('@')[1]! : `${slugOf(name).replaceAll('-', '')}.example`
}

/** None within a week of today: that day belongs to a main character. */
function birthday(chance: Chance): NonNullable<Character['birthday']> {
  const inDays = chance.between(5, 355)
  return chance.happens(0.5) ? { inDays } : { inDays, turns: chance.between(27, 66) }
}

function connectedBefore({ since, also, asked, everyDays, metAtEvent }: TiePlan, chance: Chance): number {
  if (everyDays !== undefined) return Math.min(1826, since + chance.between(1, 90))
  if (metAtEvent !== undefined) return metAtEvent - 1
  if (also) return also[0]! + chance.between(0, 3)
  return asked ? chance.between(asked.includes('job') ? 1510 : 960, 1800) : chance.between(45, 1780)
}
