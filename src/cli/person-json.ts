import type { Known } from '#domain/coach/known.ts'
import { identityFromKey } from '#domain/people/identity.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'

/** People as the command line tells of them. */
export async function peopleJson({ db, ownerId }: Context, people: readonly Known[]) {
  const identities = Map.groupBy(
    await listIdentitiesOf(
      db,
      ownerId,
      people.map(({ id }) => id),
    ),
    ({ personId }) => personId,
  )
  return people.map((known) => ({
    id: known.id,
    name: known.name,
    organisation: known.organisation,
    state: known.judgement.state,
    warmth: known.judgement.warmth,
    circle: known.circle,
    lastAt: known.tie.lastAt === null ? null : new Date(known.tie.lastAt).toISOString(),
    contactDays: known.tie.n,
    identities: (identities.get(known.id) ?? []).map(({ key }) => identityFromKey(key)).filter(({ kind }) => kind !== 'hidden'),
  }))
}

/** One line a person. */
export function personLine(known: Known): string {
  const last = known.tie.lastAt === null ? 'never in touch' : new Date(known.tie.lastAt).toISOString().slice(0, 10)
  return [
    String(known.judgement.warmth).padStart(3),
    known.judgement.state.padEnd(9),
    last.padEnd(14),
    known.name + (known.organisation ? `, ${known.organisation}` : ''),
  ].join('  ')
}
