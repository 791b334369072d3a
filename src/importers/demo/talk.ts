import type { InteractionKind } from '#domain/interactions/interaction.ts'
import type { Day } from '#domain/time.ts'
import { actsOf } from '../acts.ts'
import { type InteractionRecord, OWNER } from '../importer.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Character } from './character.ts'
import { wallTime } from './moment.ts'
import { partyOn } from './party.ts'
import type { Told, Way } from './story/told.ts'

const KINDS: Readonly<Record<Way, InteractionKind>> = {
  mail: 'mail',
  linkedin: 'message',
  call: 'call',
  meeting: 'meeting',
  introduction: 'introduction',
}
const CHANNELS: Readonly<Record<Way, string>> = {
  mail: 'mail',
  linkedin: 'linkedin',
  call: 'phone',
  meeting: 'calendar',
  introduction: 'mail',
}

/** Records of what was told of one person, each at its own minute; what is told of today is early in the morning, so that it has passed. */
export function recordsOf(character: Character, told: readonly Told[], today: Day, find: (id: string) => Character): InteractionRecord[] {
  const chance = chanceOf(`hours of ${character.id}`)
  const minutes = new Map<number, number>()
  const begun = new Set<string>()
  return told.map((each) => {
    const minute = nextMinute(minutes.get(each.agoDays), each.agoDays, chance)
    minutes.set(each.agoDays, minute)
    const topic = `${each.agoDays} ${each.subject}`
    const subject = begun.has(topic) ? `Re: ${each.subject}` : each.subject
    if (each.subject && !each.subject.startsWith('Re: ')) begun.add(topic)
    return recordOf(character, subject ? { ...each, subject } : each, wallTime(today, each.agoDays, minute), find)
  })
}

function nextMinute(before: number | undefined, agoDays: number, chance: Chance): number {
  if (agoDays === 0) return before === undefined ? 6 * 60 + 10 : before + chance.between(2, 5)
  return before === undefined ? 8 * 60 + chance.between(0, 420) : before + chance.between(11, 95)
}

function recordOf(character: Character, told: Told, at: Date, find: (id: string) => Character): InteractionRecord {
  const { by, way, subject, text, alsoTo } = told
  const channel = CHANNELS[way]
  const party = partyOn(channel, character)
  const others = alsoTo ? [partyOn(channel, find(alsoTo))] : []
  const stamp = at.toISOString().slice(0, 16)
  return {
    type: 'interaction',
    key: `demo:${character.id}:${stamp}`,
    at,
    precision: 'wall',
    kind: KINDS[way],
    channel,
    from: by === 'they' ? party : OWNER,
    to: by === 'they' ? [OWNER] : [party, ...others],
    audience: 1 + others.length,
    ...(subject
      ? { subject, thread: `demo:${character.id}:${subject.replace(/^Re: /, '')}` }
      : { thread: `demo:${character.id}:${channel}` }),
    ...(text ? { snippet: text } : {}),
    ...(text && by !== 'both' ? actsOf(text, subject ?? '', { at, precision: 'wall' }, {}) : {}),
    ...(channel === 'mail' && by === 'nora' ? { sent: true } : {}),
  }
}
