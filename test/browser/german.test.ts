import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GERMAN } from '#language/german/index.ts'
import { startDemo, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  program = await startDemo()
})
afterAll(() => program?.close())

const PAGES: Readonly<Record<string, string>> = {
  '/': 'Heute',
  '/review': 'Rückblick',
  '/people': 'Menschen',
  '/ask': 'Bitten',
  '/share': 'Teilen',
  '/events': 'Treffen',
  '/events/plan': 'Einen Abend planen',
  '/network': 'Netz',
  '/network?view=list': 'Netz',
  '/ready': 'Bereit',
  '/duplicates': 'Doppelte',
  '/profile': 'Profil',
  '/import': 'Einlesen',
  '/settings': 'Einstellungen',
}

const SAID = new Set(Object.values(GERMAN).filter((german) => typeof german === 'string'))
/** English sentences of the catalogue that are nothing in German. */
const ENGLISH = new Set(
  Object.keys(GERMAN).filter((english) => typeof GERMAN[english as keyof typeof GERMAN] === 'string' && !SAID.has(english as never)),
)

/** What is read on a page or said by a screen reader, a piece each. */
function piecesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, noscript')) pieces.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) pieces.push(element.getAttribute(name) ?? '')
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  })
}

test('for a browser that is set to German every page is German, down to what only a screen reader says', async () => {
  const { page, trouble, close } = await program.open('/', { locale: 'de-AT' })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de-AT')
  const person = await page.evaluate(async () => {
    const answer = await fetch('/api/people?limit=1&sort=warmth')
    return ((await answer.json()) as { rows: { id: string }[] }).rows[0]!.id
  })
  for (const [path, title] of Object.entries({ ...PAGES, [`/people/${person}`]: '' })) {
    await page.goto(program.address + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
    if (title !== '') expect(await page.title(), path).toContain(title)
    const pieces = await piecesOf(page)
    expect(pieces.length, path).toBeGreaterThan(20)
    expect(
      pieces.filter((piece) => ENGLISH.has(piece)),
      path,
    ).toEqual([])
  }
  expect(trouble).toEqual([])
  await close()
}, 120_000)

test('the language that is set counts more than the browser’s, at once, and is taken back', async () => {
  const { page, trouble, close } = await program.open('/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await page.getByRole('radio', { name: 'Deutsch' }).click({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
  await page.goto(program.address)
  await page.getByRole('heading', { level: 1, name: /fünf/i }).waitFor()
  await page.goto(`${program.address}/settings`)
  await page.getByRole('radio', { name: 'Wie dieser Browser' }).click({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})
