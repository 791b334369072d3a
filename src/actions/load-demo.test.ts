import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '#store/context.ts'
import { getOwner, listOwnIdentities } from '#store/owner.ts'
import { hasPeople } from '#store/people.ts'
import { countRecords } from '#store/records.ts'
import { seeNetwork } from '#views/network.ts'
import { seePerson } from '#views/person.ts'
import { seeToday } from '#views/today.ts'
import { openTestData, type TestData } from '../../test/support/database.ts'
import { addNote } from './add-note.ts'
import { addPerson } from './add-person.ts'
import { addIdentity } from './identity/add-identity.ts'
import { loadDemo } from './load-demo.ts'
import { logInteraction } from './log-interaction.ts'
import { meetPeople } from './meet-people.ts'
import { planEvent } from './plan-event.ts'
import { undoImport } from './undo-import.ts'

let data: TestData
let ctx: Context
beforeAll(async () => {
  data = await openTestData('2026-11-25T12:00:00Z')
  ctx = data.ctx
})
afterAll(() => data?.close())

test('the demo is some 400 people, one card of each kind, and one import that can be undone', async () => {
  const { importId, people } = await loadDemo(ctx)
  expect(people).toBe(402)
  expect((await seeToday(ctx)).cards.map(({ kind, person }) => `${kind}: ${person.name}`)).toEqual([
    'answer: Leila Haddad',
    'date: Henrik Aalto',
    'slip: Amara Okonjo',
    'reconnect: Sofia Marchetti',
    'give: Beatriz Nogueira',
  ])
  expect(await getOwner(ctx.db)).toMatchObject({ isDemo: true, name: 'Nora Velten' })
  await expect(loadDemo(ctx)).rejects.toThrow('The invented people are here already.')

  const later = { ...ctx, now: () => new Date('2027-01-25T12:00:00Z') }
  const { cards, asOf } = await seeToday(later)
  expect([cards.length, asOf]).toEqual([5, null])

  const amara = (await seeNetwork(ctx)).people.find(({ name }) => name === 'Amara Okonjo')!
  expect((await seePerson(ctx, amara.id)).identities.map(({ kind }) => kind).sort()).toEqual([
    'handle',
    'linkedin',
    'mail',
    'mail',
    'phone',
  ])
  await addNote(ctx, amara.id, 'Her daughter starts school.')
  await addIdentity(ctx, amara.id, 'amara@lagos.example')
  await logInteraction(ctx, { people: [amara.id], kind: 'call' })
  await meetPeople(ctx, { who: ['Amara Okonjo'] })
  await planEvent(ctx, { title: 'Soup', on: '2026-12-01', people: [amara.id] })

  await undoImport(ctx, importId)
  expect(await hasPeople(ctx.db, ctx.ownerId)).toBe(false)
  expect(await ctx.db.selectFrom('event_guest').select('guest').execute()).toEqual([])
  expect(await countRecords(ctx.db, ctx.ownerId)).toBe(0)
  expect(await listOwnIdentities(ctx.db, ctx.ownerId)).toEqual([])
  expect(await getOwner(ctx.db)).toMatchObject({ isDemo: false, name: null })
})

test('invented people stay out of an installation with people in it, and its owner keeps their name', async () => {
  await addPerson(ctx, { name: 'Kees Vos' })
  await expect(loadDemo(ctx)).rejects.toThrow('tend --data DIR demo')
  expect((await getOwner(ctx.db)).isDemo).toBe(false)
})
