import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { newEvent } from '#contract/events.ts'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { bodyOf } from './answer.ts'

const app = new Hono().post('/', async (c) => c.json(await bodyOf(c, newEvent)))
app.onError((error, c) => c.text(error.message, 422))

const refused = async (language: 'en' | 'de', body: object) =>
  speaking(localeOf(language), async () => (await app.request('/', { method: 'POST', body: JSON.stringify(body) })).text())

test('what is wrong with a request is said in the language of whoever sent it', async () => {
  const soup = { title: 'Soup', on: '2026-03-07', people: [] }
  expect(await refused('en', { ...soup, on: 'tomorrow' })).toBe('on: expected a day like 2026-03-01')
  expect(await refused('de', { ...soup, on: 'tomorrow' })).toBe('on: erwartet wird ein Tag wie 2026-03-01')
  expect(await refused('de', { ...soup, time: 'noon' })).toBe('time: erwartet wird eine Uhrzeit wie 18:30')
  expect(await refused('en', { ...soup, title: 'a'.repeat(300) })).toBe('The name is too long: at most 200 characters fit.')
  expect(await refused('de', { ...soup, title: 'a'.repeat(300) })).toBe('Der Name ist zu lang: Höchstens 200 Zeichen passen hinein.')
  expect(await refused('en', { ...soup, title: ' ' })).toBe('The name is missing.')
  expect(await refused('en', { ...soup, note: 'a'.repeat(2001) })).toBe('The note is too long: at most 2,000 characters fit.')
  expect(await refused('en', { ...soup, people: Array.from({ length: 301 }, () => crypto.randomUUID()) })).toBe(
    'That is too many at once: at most 300.',
  )
  expect(await refused('en', { ...soup, title: 7 })).toBe('title: Invalid input: expected string, received number')
  expect(await refused('de', { ...soup, title: 7 })).toMatch(/^title: Ungültige Eingabe: erwartet string, erhalten Zahl/)
})
