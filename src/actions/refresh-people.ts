import { normaliseName } from '#domain/people/names.ts'
import { chooseShown } from '#domain/people/shown.ts'
import { listChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { saveShown, saveShownValue } from '#store/people.ts'

const CHUNK = 2000

/** Chooses anew what people are shown with, from everything that was said of them. People the owner added by hand keep their name. */
export async function refreshPeople(db: Db, { ownerId }: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<void> {
  const all = [...people]
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK)
    const [claims, identities] = [await listClaimsOf(db, ownerId, chunk), await listIdentitiesOf(db, ownerId, chunk)]
    const said = Map.groupBy(claims, ({ personId }) => personId)
    const keys = Map.groupBy(identities, ({ personId }) => personId)
    const chosenOf = Map.groupBy(await listChosen(db, ownerId, chunk), ({ personId }) => personId)
    const shown = chunk.flatMap((id) => {
      const of = said.get(id)
      if (!of) return []
      const shownBySources = chooseShown(
        of,
        (keys.get(id) ?? []).map(({ key }) => key),
      )
      const chosen = { ...shownBySources, ...Object.fromEntries((chosenOf.get(id) ?? []).map(({ field, value }) => [field, value])) }
      return [{ id, ...chosen, nameNorm: normaliseName(chosen.name) || chosen.name.toLowerCase() }]
    })
    await saveShown(db, ownerId, shown)
    // Whom no source tells of, the owner added: what they are called is their own row.
    for (const { personId, field, value } of [...chosenOf.values()].flat())
      if (!said.has(personId)) await saveShownValue(db, ownerId, personId, field, value, normaliseName(value) || value.toLowerCase())
  }
}
