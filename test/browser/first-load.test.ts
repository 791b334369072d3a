import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDemo, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  program = await startDemo()
})
afterAll(() => program?.close())

/** Runs in the page before anything of it, and notes which formatters of Intl are made there. */
function watchIntl() {
  const world = globalThis as unknown as { made: string[]; Intl: Record<string, new (...options: unknown[]) => object> }
  world.made = []
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const formatter = world.Intl[name]!
    if (typeof formatter !== 'function') continue
    world.Intl[name] = new Proxy(formatter, {
      construct(target, options) {
        world.made.push(name)
        return Reflect.construct(target, options)
      },
    })
  }
}

test.each(['en-GB', 'de-AT'])(
  'Today is drawn for a reader of %s without a formatter of Intl, which take longer to begin than it',
  async (locale) => {
    const { page, trouble, close } = await program.open('/ready', { locale })
    await page.addInitScript(watchIntl)
    await page.goto(program.address)
    await page.getByRole('article').getByRole('button').first().waitFor()
    const made = await page.evaluate(() => (globalThis as unknown as { made: string[] }).made)
    expect(new Set(made)).toEqual(new Set(['PluralRules']))
    expect(trouble).toEqual([])
    await close()
  },
)

test('the document asks for what it will be drawn with, in the language of its reader only', async () => {
  const { page, close } = await program.open('/ready')
  const links = (language: string) =>
    page.evaluate(async (language) => {
      const answer = await fetch('/', { headers: { 'accept-language': language } })
      const { head } = new DOMParser().parseFromString(await answer.text(), 'text/html')
      return [...head.querySelectorAll('link[rel=preload][as=fetch], link[rel=modulepreload]')].map((link) =>
        link.getAttribute('href')!.replace(/-[\w-]{8}\.js$/, '.js'),
      )
    }, language)
  expect(await links('en')).toEqual(['/api/status', '/api/today'])
  expect(await links('de')).toEqual(['/api/status', '/assets/pages.js', '/api/today'])
  await close()
})

test('the script of the first page is compiled at once', async () => {
  const { page, close } = await program.open('/')
  const first = await page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src*="/first-"]')!
    return (await (await fetch(script.src)).text()).split('\n', 1)[0]
  })
  expect(first).toBe('//# allFunctionsCalledOnLoad')
  await close()
})
