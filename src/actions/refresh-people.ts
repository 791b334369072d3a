import { nameByHand } from '#domain/people/identity.ts'
import { nameNorm } from '#domain/people/names.ts'
import { type ChosenValues, chooseShown, withChosen } from '#domain/people/shown.ts'
import { listChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { getShown, saveShown } from '#store/people.ts'

const CHUNK = 2000

/** Chooses anew what people are shown with, from everything that was said of them, by the owner's own hand as well. */
export async function refreshPeople(db: Db, { ownerId }: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<void> {
  const all = [...people]
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK)
    const [claims, identities] = [await listClaimsOf(db, ownerId, chunk), await listIdentitiesOf(db, ownerId, chunk)]
    const said = Map.groupBy(claims, ({ personId }) => personId)
    const keys = Map.groupBy(identities, ({ personId }) => personId)
    const chosen = Map.groupBy(await listChosen(db, ownerId, chunk), ({ personId }) => personId)
    const valuesOf = (id: string): ChosenValues => Object.fromEntries((chosen.get(id) ?? []).map(({ field, value }) => [field, value]))
    const isTold = (id: string) => said.has(id) || keys.get(id)?.some(({ key }) => nameByHand(key) !== undefined)
    const shown = chunk.filter(isTold).map((id) => {
      const told = chooseShown(
        said.get(id) ?? [],
        (keys.get(id) ?? []).map(({ key }) => key),
      )
      return { id, shown: withChosen(told, valuesOf(id)) }
    })
    // Whom nobody tells of any more: what they are shown with is their own row.
    for (const id of chosen.keys().filter((each) => !isTold(each)))
      shown.push({ id, shown: withChosen(await getShown(db, ownerId, id), valuesOf(id)) })
    await saveShown(
      db,
      ownerId,
      shown.map((each) => ({ id: each.id, ...each.shown, nameNorm: nameNorm(each.shown.name) })),
    )
  }
}
