import { t } from '#language/say.ts'
import { foldText } from '../../people/names.ts'
import { durationInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { isCurrent } from '../today/lane.ts'
import { trustOf } from '../today/reconnect.ts'
import { slipValue } from '../today/slip.ts'

/** A quiet tie that an evening would do good. */
export interface ToInvite {
  readonly known: Known
  /** Under the name: "in Rotterdam, silent for nine weeks". */
  readonly reason: string
  readonly isNear: boolean
  readonly worth: number
}

/** Whoever lives in the same town comes more easily. */
const NEAR = 1.5
/** Ties of one or two contacts are too light for a table at home. */
const LEAST_CONTACTS = 3

/**
 * Quiet ties to ask to something of one's own: those that slip and those that rest, by what would be lost or regained; near ones first
 * where places are known, and one of an organisation at most.
 * @param places   where it takes place, or where the owner lives; empty when not known
 * @param without  ids of people who are asked already
 */
export function whomToInvite(
  people: readonly Known[],
  { today, places, without, limit }: { today: number; places: readonly string[]; without: ReadonlySet<string>; limit: number },
): ToInvite[] {
  const near = new Set(places.flatMap(townsOf))
  const found = people.flatMap((known) => {
    if (without.has(known.id) || !isQuiet(known, today)) return []
    const isNear = known.place !== null && townsOf(known.place).some((town) => near.has(town))
    return [{ known, isNear, reason: reasonOf(known, isNear, today), worth: worthOf(known, today) * (isNear ? NEAR : 1) }]
  })
  found.sort((a, b) => b.worth - a.worth || (a.known.id < b.known.id ? -1 : 1))
  return onePerOrganisation(found, limit)
}

function isQuiet(known: Known, today: number): boolean {
  const { tie, judgement, isResting } = known
  if (isResting || tie.n < LEAST_CONTACTS || !isCurrent(known, today)) return false
  return judgement.state === 'cooling' || judgement.state === 'drifting' || judgement.state === 'dormant'
}

function worthOf(known: Known, today: number): number {
  if (known.judgement.state === 'dormant') return 0.5 * trustOf(known, today) * known.importance
  return slipValue(known) * (known.judgement.reading?.silence30 ?? 0)
}

function reasonOf({ place, tie }: Known, isNear: boolean, today: number): string {
  const silent = t('silent for {span}', { span: durationInWords(today - tie.lastDay!) })
  if (!place) return silent
  const town = place.split(',')[0]!.trim()
  return isNear ? t('near, in {town}, {silent}', { town, silent }) : t('in {town}, {silent}', { town, silent })
}

/** "Rotterdam, Netherlands" and "Pakhuis, Kade 1, Rotterdam" share a town; words of a letter or two and numbers are none. */
function townsOf(place: string): string[] {
  return foldText(place)
    .split(/[,;()\d/]+/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
}

function onePerOrganisation(ranked: readonly ToInvite[], limit: number): ToInvite[] {
  const seen = new Set<string>()
  const picked: ToInvite[] = []
  for (const each of ranked) {
    const organisation = each.known.organisation === null ? null : foldText(each.known.organisation)
    if (organisation !== null && seen.has(organisation)) continue
    if (organisation !== null) seen.add(organisation)
    picked.push(each)
    if (picked.length === limit) break
  }
  return picked
}
