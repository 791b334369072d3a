import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { dayForms } from '#language/days.ts'
import { type Locale, locale, localeOf, negotiated, tagsOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'

/** Each request is answered in the language the owner has set, or else in the one their browser asks for. */
export function inTheReadersLanguage(ctx: Context): MiddlewareHandler {
  return async (c, next) => speaking(await localeFor(ctx, c.req.header('accept-language') ?? ''), next)
}

async function localeFor(ctx: Context, wanted: string): Promise<Locale> {
  const { language } = (await getOwner(ctx.db)).settings
  return language ? localeOf(language, tagsOf(wanted)) : negotiated(tagsOf(wanted))
}

/** What the first page will ask for is asked for while its scripts are still on their way. */
const TODAY_AHEAD = '<link rel="preload" as="fetch" href="/api/today" crossorigin>'

/** How days are written, as data of the document: no script of the page has to ask Intl before it is drawn. */
const daysInDocument = () => `<script type="application/json" id="days">${JSON.stringify(dayForms()).replaceAll('<', '\\u003c')}</script>`

/** What another language than the reader's would need is not asked for. */
const ofReader = (link: string, language: string) => (language === locale().language ? link : '')

/** The one document of all pages, which says in its first line in which language they are to be. @param pages the folder of the built pages */
export function documentOf(pages: string): MiddlewareHandler {
  return async (c) => {
    const html = await readFile(join(pages, 'index.html'), 'utf8')
    c.header('cache-control', 'no-cache')
    c.header('vary', 'accept-language')
    const ahead = c.req.path === '/' ? TODAY_AHEAD : ''
    const said = html
      .replace('<html lang="en"', `<html lang="${locale().tag}"`)
      .replace(/<link [^>]*hreflang="(\w+)"[^>]*>/g, ofReader)
      .replace('</head>', `${ahead}${daysInDocument()}</head>`)
    return c.html(said)
  }
}
