import { scanDuplicates } from '#actions/identity/scan-duplicates.ts'
import { normaliseName } from '#domain/people/names.ts'
import { type Claim, saveClaims } from '#store/claims.ts'
import { type Context, openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { saveIdentities } from '#store/identities.ts'
import { addImport } from '#store/imports.ts'
import { addPeople } from '#store/people.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import type { Bench } from './bench.ts'
import { madeName, madeOrganisation } from './data/names.ts'
import { chanceFrom } from './measure/numbers.ts'

const PEOPLE = 50_000
/** One of so many stands a second time on record, under another address. */
const TWICE = 20
const TOUCHED = 200

export const duplicates: Bench = {
  name: 'duplicates',
  about: `who may be one person, among ${PEOPLE.toLocaleString('en')} people with ${(2 * PEOPLE).toLocaleString('en')} identities`,
  async run(workshop) {
    const folder = await workshop.made('identities', async (path) => {
      const database = await openDatabase(path)
      try {
        await fill(await openContext(database, path, () => new Date()))
      } finally {
        await database.close()
      }
    })
    const database = await openDatabase(folder)
    try {
      const ctx = await openContext(database, folder, () => new Date())
      const whole = await timed(ctx)
      const again = await timed(ctx)
      const touched = new Set(Array.from({ length: TOUCHED }, (_, at) => idFrom('made identity', String(at * 17))))
      const part = await timed(ctx, touched)
      return [
        {
          what: 'everybody, first time',
          value: whole.seconds,
          unit: 's',
          atMost: 30,
          note: `${whole.joined} joined, ${whole.likely} questions`,
        },
        { what: 'everybody, nothing changed', value: again.seconds, unit: 's', atMost: 30 },
        { what: `after an import that touched ${TOUCHED} people`, value: part.seconds, unit: 's', atMost: 30 },
        {
          what: 'most memory',
          value: process.resourceUsage().maxRSS / 1024,
          unit: 'MB',
          atMost: 500,
          note: 'of Node without the flags of tend import',
        },
      ]
    } finally {
      await database.close()
    }
  },
}

async function timed(ctx: Context, touched?: ReadonlySet<string>) {
  const began = performance.now()
  const found = await ctx.db.transaction().execute((db) => scanDuplicates(db, ctx, touched))
  return { ...found, seconds: (performance.now() - began) / 1000 }
}

async function fill(ctx: Context): Promise<void> {
  const importId = newId()
  await addImport(ctx.db, ctx.ownerId, {
    id: importId,
    source: 'vcard',
    title: 'Address book',
    path: 'made',
    fingerprint: null,
    options: {},
    dropId: null,
  })
  const chance = chanceFrom(9)
  const people: { id: string; name: string; nameNorm: string }[] = []
  const identities: { key: string; personId: string; because: string }[] = []
  const claims: Claim[] = []
  let last = { first: '', last: '', organisation: '' }
  for (let at = 0; at < PEOPLE; at++) {
    const isAgain = at % TWICE === 1
    const made = isAgain ? last : { ...madeName(chance), organisation: madeOrganisation(chance) }
    last = made
    // Made names are few: a part of the number makes family names as various as they are.
    const family = `${made.last}${letters(Math.floor((isAgain ? at - 1 : at) / 7) % 2000)}`
    const name = `${made.first} ${family}`
    const id = idFrom('made identity', String(at))
    const keys = [
      `mail:${normaliseName(made.first)}.${normaliseName(family)}${isAgain ? '' : at}@${made.organisation.toLowerCase().replace(/\W/g, '')}.example`,
      `linkedin:${normaliseName(made.first)}-${at}`,
    ]
    people.push({ id, name, nameNorm: normaliseName(name) })
    for (const key of isAgain ? [keys[0]!, `phone:+4720${String(at).padStart(6, '0')}`] : keys)
      identities.push({ key, personId: id, because: 'made' })
    claims.push({
      id: newId(),
      importId,
      personId: id,
      identities: isAgain ? [keys[0]!, `phone:+4720${String(at).padStart(6, '0')}`] : keys,
      said: { name, organisation: made.organisation },
    })
  }
  for (let at = 0; at < people.length; at += 5000) await addPeople(ctx.db, ctx.ownerId, people.slice(at, at + 5000), new Date())
  for (let at = 0; at < identities.length; at += 5000) await saveIdentities(ctx.db, ctx.ownerId, identities.slice(at, at + 5000))
  await saveClaims(ctx.db, ctx.ownerId, claims)
}

function letters(n: number): string {
  return n === 0 ? '' : 'abcdefghijklmnop'[n % 16]! + letters(Math.floor(n / 16))
}
