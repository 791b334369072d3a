import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { negotiated, tagsOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { t } from '#language/say.ts'

/** The pages load nothing but what this server gives them: no inline script or style, no foreign image, font, frame or form. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const YEAR_SECONDS = 31_536_000

/** Headers of every answer. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', POLICY)
  c.header('x-content-type-options', 'nosniff')
  c.header('x-frame-options', 'DENY')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
  if (c.req.path.startsWith('/api/') && c.res.headers.get('cache-control') !== 'private, no-cache') c.header('cache-control', 'no-store')
}

/**
 * Answers only what its own pages ask, on a name that is this machine's.
 *
 * A web page the owner visits can reach a local port: by a name that it points here (then Host is foreign), by a form or fetch (then
 * Origin or Sec-Fetch-Site is foreign), or by a link to follow. Links may open a page and nothing else.
 */
export function ownPagesOnly(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`)
    const host = c.req.header('host')?.toLowerCase()
    if (!host || !hosts.includes(host))
      return refuse(c, 421, () => t('This is Tend; it answers under {address} only.', { address: hosts[0]! }))
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`) return refuse(c, 403, () => t('Only the pages of Tend itself may ask this.'))
    const site = c.req.header('sec-fetch-site')
    const isLink = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate' && !c.req.path.startsWith('/api/')
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isLink)
      return refuse(c, 403, () => t('Only the pages of Tend itself may ask this.'))
    return next()
  }
}

/** In the browser's language: what the owner has set is not for those who are refused. */
function refuse(c: HonoContext, status: 401 | 403 | 421, say: () => string) {
  return c.json({ error: speaking(negotiated(tagsOf(c.req.header('accept-language') ?? '')), say) }, status)
}

/** The key of an installation, and the codes that hand it over. Kept in the data folder, readable by its owner alone. */
export class Keys {
  readonly #key: string
  readonly #codes: string

  constructor(dataFolder: string) {
    const file = join(dataFolder, 'key')
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    this.#key = readFileSync(file, 'utf8').trim()
    this.#codes = join(dataFolder, 'codes')
    mkdirSync(this.#codes, { recursive: true, mode: 0o700 })
  }

  /** A code that can be exchanged for the key once. Any process with the data folder may make one. */
  newCode(): string {
    const code = randomBytes(16).toString('base64url')
    writeFileSync(join(this.#codes, hashed(code)), '', { mode: 0o600 })
    return code
  }

  /** Forgets codes that were never used. */
  forgetCodes(): void {
    rmSync(this.#codes, { recursive: true, force: true })
    mkdirSync(this.#codes, { recursive: true, mode: 0o700 })
  }

  /** The page behind the address that start prints: takes the code, gives the cookie, and goes on to the first page. */
  readonly handOver = (port: () => number) => (c: HonoContext) => {
    const file = join(this.#codes, hashed(c.req.param('code') ?? ''))
    if (!existsSync(file)) return this.isKnown(c, port()) ? c.redirect('/', 303) : c.redirect('/?code=used', 303)
    rmSync(file, { force: true })
    setCookie(c, cookieName(port()), this.#key, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: YEAR_SECONDS })
    return c.redirect('/', 303)
  }

  isKnown(c: HonoContext, port: number): boolean {
    const given = getCookie(c, cookieName(port)) ?? ''
    return timingSafeEqual(digest(given), digest(this.#key))
  }

  /** Lets through who has the key. */
  guard(port: () => number): MiddlewareHandler {
    return async (c, next) =>
      this.isKnown(c, port()) ? next() : refuse(c, 401, () => t('Open the address that "tend start" printed, once, in this browser.'))
  }
}

/** Cookies are shared between ports of a machine: two installations must not overwrite each other's. */
const cookieName = (port: number) => `tend_${port}`
const digest = (text: string) => createHash('sha256').update(text).digest()
const hashed = (text: string) => digest(text).toString('hex')
