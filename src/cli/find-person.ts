import type { Known } from '#domain/coach/known.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { identityKey, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { foldText, normaliseName } from '#domain/people/names.ts'
import type { Context } from '#store/context.ts'
import { listIdentities } from '#store/identities.ts'
import { seeNetwork } from '#views/network.ts'
import { listPeople } from '#views/people.ts'

/** The person a word of the command line means: by id or its beginning, by address, by name. Several when it cannot be told. @throws NotFound */
export async function findPeople(ctx: Context, word: string): Promise<Known[]> {
  const { people, byId } = await seeNetwork(ctx)
  if (/^[0-9a-f-]{6,36}$/i.test(word)) {
    const found = people.filter(({ id }) => id.startsWith(word.toLowerCase()))
    if (found.length > 0) return found
  }
  const identity =
    mailIdentity(word) ??
    (/^\+?[\d\s().-]{6,}$/.test(word) ? phoneIdentity(word) : undefined) ??
    (/[/.]/.test(word) ? webIdentity(word) : undefined)
  if (identity) {
    const key = identityKey(identity)
    const owner = (await listIdentities(ctx.db, ctx.ownerId)).find((one) => one.key === key)
    const known = owner && byId.get(owner.personId)
    if (known) return [known]
  }
  const norm = normaliseName(word) || foldText(word)
  const named = people.map((known) => ({ known, name: normaliseName(known.name) || foldText(known.name) }))
  const exact = named.filter(({ name }) => name === norm)
  if (exact.length > 0) return exact.map(({ known }) => known)
  const parts = norm.split(' ')
  const holding = named.filter(({ name }) => parts.every((part) => ` ${name}`.includes(` ${part}`))).map(({ known }) => known)
  if (holding.length > 0) return holding
  const { people: alike } = await listPeople(ctx, { query: word, sort: 'rhythm', offset: 0, limit: 10 })
  if (alike.length === 0) throw new NotFound(`There is nobody called ${word}.`)
  return alike
}

/** The one person a word means. @throws NotFound, Conflict when it could be several */
export async function findOnePerson(ctx: Context, word: string): Promise<Known> {
  const found = await findPeople(ctx, word)
  if (found.length > 1) {
    const some = found.slice(0, 5).map(({ name, id }) => `${name} (${id.slice(0, 8)})`)
    throw new Conflict(`${word} could be ${some.join(', ')}`)
  }
  return found[0]!
}
