import type { IntroductionShown } from '#contract/introductions.ts'
import { type Introduction, isOver, type NextStep, nextSteps, stateOf } from '#domain/coach/introductions/introduction.ts'
import { standingWords, stepDraft, stepSentence, stepTitle } from '#domain/coach/introductions/words.ts'
import type { Known } from '#domain/coach/known.ts'
import { type Way, waysFor, wayToBoth } from '#domain/coach/ways.ts'
import { dayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { listIntroductions } from '#store/introductions.ts'
import { listPhotographed } from '#store/photos.ts'
import { seeNetwork } from './network.ts'

/** Introductions of everybody, or of one person: open ones first, then the latest. Without those of people who are not shown. */
export async function seeIntroductions(ctx: Context, personId?: string): Promise<IntroductionShown[]> {
  const { byId, today } = await seeNetwork(ctx)
  const found = (await listIntroductions(ctx.db, ctx.ownerId, personId)).filter(({ sides }) =>
    sides.every((side) => byId.has(side.personId)),
  )
  const ids = [...new Set(found.flatMap(({ sides }) => sides.map((side) => side.personId)))]
  const keys = Map.groupBy(await listIdentitiesOf(ctx.db, ctx.ownerId, ids), (identity) => identity.personId)
  const photographed = await listPhotographed(ctx.db, ctx.ownerId, ids)
  const people = new Map(ids.map((id) => [id, { ...byId.get(id)!, keys: (keys.get(id) ?? []).map(({ key }) => key) }]))
  const shown = found.map((introduction) => shownOf(introduction, people, photographed, today))
  return shown.sort((a, b) => Number(a.next.length === 0) - Number(b.next.length === 0))
}

function shownOf(
  introduction: Introduction,
  people: ReadonlyMap<string, Known>,
  photographed: ReadonlySet<string>,
  today: number,
): IntroductionShown {
  const { id, why, begunOn, sides } = introduction
  return {
    ...{ id, why, begunOn },
    state: stateOf(introduction),
    words: standingWords(introduction, people, today),
    people: sides.map(({ personId, askedOn, answer }) => ({
      id: personId,
      name: people.get(personId)!.name,
      hasPhoto: photographed.has(personId),
      isAsked: askedOn !== null,
      answer,
    })),
    next: isOver(introduction) ? [] : nextSteps(introduction).map((step) => nextOf(step, introduction, people, today)),
  }
}

function nextOf(
  step: NextStep,
  introduction: Introduction,
  people: ReadonlyMap<string, Known>,
  today: number,
): IntroductionShown['next'][number] {
  const draft = stepDraft(step, introduction, people)
  return {
    kind: step.kind,
    personId: step.side.personId,
    onDay: step.onDay,
    isDue: dayNumber(step.onDay) <= today,
    title: stepTitle(step, people),
    sentence: stepSentence(step, introduction, people, today),
    draft,
    ways: waysOf(step, people, draft),
  }
}

/** How to send a step's text: to the one it is for; what brings both together goes to both. */
function waysOf({ kind, side, other }: NextStep, people: ReadonlyMap<string, Known>, draft: string): Way[] {
  const [one, two] = [people.get(side.personId)!, people.get(other.personId)!]
  return [...(kind === 'make' ? wayToBoth(one, two, draft) : []), ...waysFor(one, draft)]
}
