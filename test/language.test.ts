import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GERMAN } from '#language/german/index.ts'
import { negotiated, tagsOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { tn } from '#language/say.ts'

/** What stands in braces, without the form it is put into. */
const placesOf = (text: string) => [...text.matchAll(/\{([^}|]+)/g)].map(([, name]) => name).toSorted()

test.each(Object.entries(GERMAN))('%s has the same places in German, and says something', (english, german) => {
  const places = [...new Set(placesOf(english))]
  for (const [form, said] of typeof german === 'string' ? [['other', german]] : Object.entries(german)) {
    expect(said!.trim()).not.toBe('')
    // Of one, German may write the article.
    const wanted = form === 'one' && !placesOf(said!).includes('n') ? places.filter((name) => name !== 'n') : places
    expect([...new Set(placesOf(said!))]).toEqual(wanted)
  }
})

test('each sentence stands in one place of the catalogue', async () => {
  const places = readdirSync('src/language/german').filter((file) => !/^(?:index|inflect)\.ts$|\.test\.ts$/.test(file))
  const sentences = await Promise.all(
    places.map(async (place) =>
      Object.values((await import(`../src/language/german/${place}`)) as Record<string, object>).flatMap(Object.keys),
    ),
  )
  const all = sentences.flat()
  expect(all.filter((sentence, at) => all.indexOf(sentence) !== at)).toEqual([])
  expect(all).toHaveLength(Object.keys(GERMAN).length)
})

test('the first language of the browser that is spoken here counts, with its country', () => {
  expect(negotiated(tagsOf('fr-FR, de-AT;q=0.8, en;q=0.5'))).toEqual({ language: 'de', tag: 'de-AT' })
  expect(negotiated(tagsOf('en-US,en;q=0.9'))).toEqual({ language: 'en', tag: 'en-US' })
  expect(negotiated(tagsOf('en;q=0.2, de'))).toEqual({ language: 'de', tag: 'de-DE' })
  expect(negotiated(tagsOf('*'))).toEqual({ language: 'en', tag: 'en-GB' })
})

test('two readers at once hear their own language', async () => {
  const days = async () => {
    await new Promise((done) => setTimeout(done, 1))
    return tn(3, 'one day', '{n} days')
  }
  const german = speaking({ language: 'de', tag: 'de-DE' }, days)
  expect(await Promise.all([german, days()])).toEqual(['drei Tage', 'three days'])
})
