import { type Phrase, t, tn } from '#language/say.ts'
import { foldText } from '../../people/names.ts'
import { type Judgement, judge } from '../../ties/judge.ts'
import { addTouch } from '../../ties/tie.ts'
import { DAY_MS } from '../../time.ts'
import { capitalised, durationInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { helpOf, READY } from './help.ts'
import type { Group, GroupKind, Readiness } from './readiness.ts'

const MOST = 10
/** After a contact this young another one today would be too much. */
const FRESH_DAYS = 7
const MOST_AN_ORGANISATION = 2

/** Somebody who is not ready, and what one contact today would open. */
export interface Widening {
  readonly known: Known
  readonly gain: number
  /** The group in which they would help most to be covered. */
  readonly best: Group
  readonly words: string
}

/**
 * The ten people with whom one contact today would widen the network most: for each of their groups, how little it is covered times how
 * likely they would help after that contact. At most two an organisation.
 */
export function widest(readiness: Readiness, people: readonly Known[], today: number): Widening[] {
  const groupsOf = new Map<string, Group[]>()
  for (const group of readiness.groups) for (const { id } of group.members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), group])
  const found = people.flatMap((known) => {
    const groups = groupsOf.get(known.id)
    const isFresh = known.tie.lastDay !== null && today - known.tie.lastDay <= FRESH_DAYS
    if (!groups || isFresh || known.isResting || (readiness.helps.get(known.id) ?? 0) >= READY) return []
    const open = groups.reduce((sum, { cover }) => sum + 1 - cover, 0)
    const gain = open * helpOf(afterContact(known, today), today)
    return gain > 0 ? [{ known, gain, groups }] : []
  })
  found.sort((a, b) => b.gain - a.gain || (a.known.id < b.known.id ? -1 : 1))
  const taken = new Map<string, number>()
  const picked: Widening[] = []
  for (const { known, gain, groups } of found) {
    const organisation = known.organisation === null ? `person:${known.id}` : foldText(known.organisation)
    if ((taken.get(organisation) ?? 0) >= MOST_AN_ORGANISATION) continue
    taken.set(organisation, (taken.get(organisation) ?? 0) + 1)
    const best = groups.toSorted((a, b) => a.cover - b.cover || b.members.length - a.members.length)[0]!
    picked.push({ known, gain, best, words: wordsOf(known, best, today) })
    if (picked.length === MOST) break
  }
  return picked
}

/** The same person as they would stand after one message to them today. */
function afterContact(known: Known, today: number): { tie: Known['tie']; judgement: Judgement } {
  const at = Math.max(today * DAY_MS + 43_200_000, known.tie.seenAt ?? 0)
  const tie = addTouch(known.tie, { at, day: today, kind: 'mail', direction: 'out', audience: 1 })
  return { tie, judgement: judge(tie, { now: at, today, pinned: { rhythmDays: known.rhythmDays } }) }
}

const WHERE = {
  organisation: 'at {name}',
  field: 'in {name}^field',
  place: 'in {name}',
  community: 'among {name}',
} as const satisfies Record<GroupKind, Phrase>

/** "Only four people at Fjordvarme could be asked; silent for eight months." */
function wordsOf({ tie, connectedOn }: Known, { kind, name, ready }: Group, today: number): string {
  const where = t(WHERE[kind], { name })
  const others =
    ready.length === 0
      ? t('nobody {where} would likely help', { where })
      : tn(ready.length, 'only one person {where} could be asked', 'only {n} people {where} could be asked', { where })
  const since =
    tie.lastDay !== null
      ? t('silent for {span}', { span: durationInWords(today - tie.lastDay) })
      : tie.seenAt !== null
        ? t('hardly in touch so far')
        : connectedOn
          ? t('connected, and never in touch')
          : t('never in touch')
  return `${capitalised(others)}; ${since}.`
}
