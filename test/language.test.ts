import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GERMAN } from '#language/german/index.ts'
import { inflected } from '#language/german/inflect.ts'
import { PAGES } from '#language/german/pages.ts'
import { negotiated, tagsOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { tn } from '#language/say.ts'
import { textsIn, unsaid } from './support/unsaid.ts'

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
  const places = readdirSync('src/language/german').filter((file) => !/^(?:index|pages|inflect)\.ts$|\.test\.ts$/.test(file))
  const sentences = await Promise.all(
    places.map(async (place) =>
      Object.values((await import(`../src/language/german/${place.slice(0, -3)}.ts`)) as Record<string, object>).flatMap(Object.keys),
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

test('what comes from another German sentence is put into the case that is needed, and what is quoted stays', () => {
  const dative = ['ein Tag', 'eine Woche', 'ein halbes Jahr', 'zwei Jahre', '14 Monate', 'drei Wochen', 'neun', 'deine Nachricht („Tage“)']
  expect(dative.map((text) => inflected(text, 'dative'))).toEqual([
    'einem Tag',
    'einer Woche',
    'einem halben Jahr',
    'zwei Jahren',
    '14 Monaten',
    'drei Wochen',
    'neun',
    'deiner Nachricht („Tage“)',
  ])
  expect(['ein Monat', 'eine Woche', 'zwei Jahre', 'ein Link'].map((text) => inflected(text, 'accusative'))).toEqual([
    'einen Monat',
    'eine Woche',
    'zwei Jahre',
    'einen Link',
  ])
  expect(['keine', 'drei', '14'].map((text) => inflected(text, 'times'))).toEqual(['nie', 'dreimal', '14-mal'])
  expect(['du hast etwas gegeben', 'Amara hat gebeten'].map((text) => inflected(text, 'capital'))).toEqual([
    'Du hast etwas gegeben',
    'Amara hat gebeten',
  ])
})

/** Where everything is said in the reader's language. */
const SPEAKING = [
  'src/web',
  'src/domain/coach',
  'src/domain/network',
  'src/domain/ties',
  'src/domain/settings.ts',
  'src/domain/words.ts',
  'src/importers',
  'src/domain/export/field.ts',
  'src/domain/export/manifest.ts',
  'src/domain/people',
  'src/domain/errors.ts',
  'src/domain/said-of.ts',
  'src/views',
  'src/api',
  'src/actions',
  'src/jobs',
  'src/contract',
  ...readdirSync('src/store').flatMap((file) => (file.endsWith('.ts') ? join('src/store', file) : [])),
]
/** These are heard only where Tend is started from a command line, which speaks English. */
const ONLY_AT_START = ['src/actions/examine.ts', 'src/store/migrate.ts']

test('no sentence is said in English only, and none before anybody reads', () => {
  expect(unsaid(SPEAKING).filter((line) => !ONLY_AT_START.some((path) => line.startsWith(path)))).toEqual([])
})

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !/(?:^|\/)test-/.test(file))
    .map((file) => join(folder, file))

test('every sentence of the catalogue is said somewhere', () => {
  const texts = textsIn(sources('src').filter((path) => !path.startsWith('src/language/german')))
  expect(Object.keys(GERMAN).filter((key) => !texts.has(key))).toEqual([])
})

/** A file and what it brings with it, in however many steps. */
function broughtBy(paths: readonly string[]): string[] {
  const brought = new Set(paths)
  for (const path of brought)
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/^import (?!type )[^']*'([#.][^']+\.tsx?)'/gm))
      brought.add(from!.startsWith('#') ? join('src', from!.slice(1)) : join(path, '..', from!))
  return [...brought]
}

test('what the pages say themselves is in the part of the catalogue that a browser loads', () => {
  const texts = textsIn(broughtBy(sources('src/web')).filter((path) => !path.startsWith('src/language/german')))
  const missing = Object.keys(GERMAN).filter((key) => texts.has(key) && !Object.hasOwn(PAGES, key))
  expect(missing).toEqual([])
})
