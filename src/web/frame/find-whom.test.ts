import { afterEach, expect, test, vi } from 'vitest'
import { findWhom } from './find-whom.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Tend answers each search with these people, warmest first. */
function withPeople(...names: readonly (string | readonly [name: string, warmth: number])[]) {
  const rows = names.map((each) =>
    typeof each === 'string' ? { id: each, name: each, warmth: 50 } : { id: each[0], name: each[0], warmth: each[1] },
  )
  vi.stubGlobal('fetch', async () => Response.json({ rows }))
}
const found = async (names: readonly string[], perhaps: readonly (readonly string[])[] = []) => {
  const { people, missing } = await findWhom(names, perhaps)
  return { people: people.map(({ person }) => person.name), missing }
}

test('who is called so comes before whose name only begins so, and that before a slip of the fingers', async () => {
  withPeople('Ruth Adeyemi', 'Amara Okonjo', 'Amaranta Ruiz')
  expect(await found(['amara'])).toEqual({ people: ['Amara Okonjo'], missing: [] })
  expect(await found(['Amaran'])).toEqual({ people: ['Amaranta Ruiz'], missing: [] })
  expect(await found(['Amra Okonjo'])).toEqual({ people: ['Amara Okonjo'], missing: [] })
})

test('somebody of another name, found for where they work, is not meant', async () => {
  withPeople('Ruth Adeyemi')
  expect(await found(['Kiln'])).toEqual({ people: [], missing: ['Kiln'] })
})

test('what may be a name counts only as it is written, and misses nobody', async () => {
  withPeople('Grace Lindqvist', 'Peter Green')
  expect(await found([], [['Sent', 'Grac'], ['Peter']])).toEqual({ people: ['Peter Green'], missing: [] })
  expect(await found([], [['Sent'], ['Zora']])).toEqual({ people: [], missing: [] })
})

test('only what is written as a name is missed', async () => {
  withPeople()
  expect(await found(['Zora Quill', 'colleagues', 'Piet van der Berg', 'The plumber'])).toEqual({
    people: [],
    missing: ['Zora Quill', 'Piet van der Berg'],
  })
})

test('while Tend does not answer nobody is missed', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no answer')))
  expect(await found(['Zora Quill'])).toEqual({ people: [], missing: [] })
})

test('of several of one name the one who is much warmer is likely meant, and else it is asked', async () => {
  const meant = async (name: string) => {
    const { people, namesakes } = await findWhom([name], [])
    return [people.map(({ person }) => person.name), namesakes.map(({ people: all }) => all.map(({ name: each }) => each))]
  }
  withPeople(['Kofi Asantewaa', 60], ['Kofi Ofori', 25])
  expect(await meant('Kofi')).toEqual([['Kofi Asantewaa'], [['Kofi Asantewaa', 'Kofi Ofori']]])
  expect(await meant('Kofi Ofori')).toEqual([['Kofi Ofori'], []])
  withPeople(['Tarek Mansouri', 12], ['Tarek Sabbagh', 2])
  expect(await meant('Tarek')).toEqual([[], [['Tarek Mansouri', 'Tarek Sabbagh']]])
})
