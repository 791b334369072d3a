// Runs in the browser beside the pages: hands out the pages and what was last read when Tend does not answer. Built into /sw.js of its own.

/** As much of the worker's own world as is used here; the pages' types know nothing of it. */
interface Worker {
  addEventListener(type: 'install' | 'activate', listen: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(type: 'fetch', listen: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
const worker = self as unknown as Worker

/** Every file of the pages, put in by the build; another build is another text, and so a new worker. */
declare const TEND_FILES: readonly string[]
const SHELL = 'tend-pages'
/** What was read of the owner's people: emptied when the key is gone, and with everything else. */
const DATA = 'tend-data'
const MOST_KEPT = 400
/** Today, People and Person, and what stands on them. */
const KEPT = /^\/api\/(?:status|today|kind|people(?:\/[^/]+(?:\/(?:timeline|ledger|photo))?)?)$/

worker.addEventListener('install', (event) => event.waitUntil(bringPages().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) => event.waitUntil(dropOldPages().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/enter/')) return
  if (request.mode === 'navigate') event.respondWith(pageOf(request))
  else if (TEND_FILES.includes(url.pathname)) event.respondWith(fileOf(request))
  else if (KEPT.test(url.pathname)) event.respondWith(answerOf(request, url))
})

async function bringPages(): Promise<void> {
  const shell = await caches.open(SHELL)
  const has = new Set((await shell.keys()).map(({ url }) => new URL(url).pathname))
  // Files carry what is in them in their names; only the page itself and the few with plain names have to be fetched again.
  await shell.addAll(['/', ...TEND_FILES.filter((path) => !has.has(path) || !path.startsWith('/assets/'))])
}

async function dropOldPages(): Promise<void> {
  const shell = await caches.open(SHELL)
  for (const request of await shell.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== '/' && !TEND_FILES.includes(pathname)) await shell.delete(request)
  }
}

async function pageOf(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const page = await (await caches.open(SHELL)).match('/')
    if (!page) throw error
    return page
  }
}

async function fileOf(request: Request): Promise<Response> {
  return (await (await caches.open(SHELL)).match(request, { ignoreVary: true })) ?? fetch(request)
}

/** What Tend answers, kept for when it does not; then what was kept, with the moment it was read in `x-tend-kept`. */
async function answerOf(request: Request, url: URL): Promise<Response> {
  const data = await caches.open(DATA)
  let answer: Response
  try {
    answer = await fetch(request)
  } catch (error) {
    const kept = (await data.match(request.url)) ?? (await peopleCalled(data, url))
    if (!kept) throw error
    return kept
  }
  if (answer.status === 401) await caches.delete(DATA)
  else if (answer.ok) await keep(data, request.url, answer.clone())
  return answer
}

async function keep(data: Cache, url: string, answer: Response): Promise<void> {
  const headers = new Headers(answer.headers)
  headers.set('x-tend-kept', new Date().toISOString())
  await data.delete(url)
  await data.put(url, new Response(await answer.blob(), { headers }))
  const all = await data.keys()
  for (const oldest of all.slice(0, Math.max(0, all.length - MOST_KEPT))) await data.delete(oldest)
}

/** People who are kept and whose names hold what is looked for, where that very question was not asked before. */
async function peopleCalled(data: Cache, url: URL): Promise<Response | undefined> {
  const query = url.searchParams.get('query')?.trim().toLowerCase()
  if (url.pathname !== '/api/people' || !query) return undefined
  const rows = new Map<string, { id: string; name: string }>()
  let last = {}
  for (const { url: kept } of await data.keys()) {
    if (new URL(kept).pathname !== '/api/people') continue
    const list = (await (await data.match(kept))!.json()) as { rows: { id: string; name: string }[] }
    last = list
    for (const row of list.rows) if (row.name.toLowerCase().includes(query)) rows.set(row.id, row)
  }
  const found = [...rows.values()].slice(0, Number(url.searchParams.get('limit') ?? 50))
  const body = { ...last, rows: found, total: rows.size, groups: [] }
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json', 'x-tend-kept': new Date().toISOString() } })
}

export type {}
