import { existsSync, readFileSync, statSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathIn } from '#api/imports.ts'
import { Invalid } from '#domain/errors.ts'
import { openTestData, type TestData } from './support/database.ts'
import { type Served, serveTend, tendJson } from './support/program.ts'

let data: TestData
let served: Served
let cookie: string
beforeAll(async () => {
  data = await openTestData()
  served = await serveTend(data)
  cookie = (await ask('GET', new URL(served.address).pathname)).headers['set-cookie']![0]!.split(';')[0]!
})
afterAll(async () => {
  await served.close()
  await data.close()
})

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A request as a stranger may send it: any header, Host included. A connection that is closed on the sender has status 0. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: served.port, method, path, headers, setHost: !('host' in headers) }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve({ status: 0, headers: {}, text: '' }) : reject(error),
    )
    sent.end(body)
  })
}

const own = () => ({ cookie, origin: `http://127.0.0.1:${served.port}`, 'content-type': 'application/json' })
const DROP = '11111111-1111-4111-8111-111111111111'

describe('a name that is pointed at this machine (DNS rebinding)', () => {
  test.each(['evil.example', 'evil.example:4321', '127.0.0.1.evil.example', '127.0.0.1', '0.0.0.0', '[::]', '127.0.0.1:1', ''])(
    'is refused as Host: %j, with the key or without',
    async (host) => {
      for (const path of ['/', '/api/status', '/enter/x']) expect((await ask('GET', path, { host, cookie })).status).toBe(421)
    },
  )

  test('this machine answers under its own names', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect((await ask('GET', '/api/status', { host: `${host}:${served.port}`, cookie })).status).toBe(200)
  })
})

describe('a page of somebody else', () => {
  test.each(['http://evil.example', 'https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost.evil.example'])(
    'cannot ask from Origin %s, even with the key',
    async (origin) => {
      for (const [method, path] of [
        ['GET', '/api/people'],
        ['POST', '/api/demo'],
        ['PUT', `/api/drops/${DROP}/files?path=x`],
        ['DELETE', '/api/status'],
      ] as const)
        expect((await ask(method, path, { ...own(), origin })).status, `${method} ${path}`).toBe(403)
    },
  )

  test('cannot post a form or follow a link to anything that changes or tells something', async () => {
    const fromElsewhere = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask('POST', '/api/demo', { ...fromElsewhere, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b')).status).toBe(
      403,
    )
    expect((await ask('GET', '/api/people', fromElsewhere)).status).toBe(403)
    expect((await ask('GET', '/api/people', { ...fromElsewhere, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await ask('GET', '/', fromElsewhere)).status).toBe(200)
  })

  test('gets no permission to read anything', async () => {
    const { headers, status } = await ask('OPTIONS', '/api/people', {
      ...own(),
      origin: 'http://evil.example',
      'access-control-request-method': 'GET',
    })
    expect(status).toBe(403)
    for (const path of ['/', '/api/status', '/api/people'])
      expect(Object.keys((await ask('GET', path, own())).headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('the key', () => {
  test('is needed for every part of the data', async () => {
    for (const path of ['/api/status', '/api/today', '/api/people', '/api/people/facets', '/api/imports', '/api/me', '/api/nothing'])
      for (const wrong of [
        { cookie: '' },
        { cookie: `tend_${served.port}=` },
        { cookie: `tend_${served.port}=x` },
        { cookie: cookie.slice(0, -1) },
      ]) {
        const answered = await ask('GET', path, wrong)
        expect(answered.status, path).toBe(401)
        expect(Object.keys(JSON.parse(answered.text) as object)).toEqual(['error'])
      }
    expect((await ask('PUT', `/api/drops/${DROP}/files?path=x`, {}, 'x')).status).toBe(401)
  })

  test('is handed over once, in a cookie that no script reads and no other site sends', async () => {
    const { address } = await tendJson<{ address: string }>(data, 'start')
    const path = new URL(address).pathname
    const first = await ask('GET', path)
    expect(first.status).toBe(303)
    expect(first.headers['set-cookie']![0]).toMatch(/^tend_\d+=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict$/)
    const second = await ask('GET', path)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('is not handed over for a guess, nor twice to two at once', async () => {
    for (const guess of ['x', '', '../key', '%2e%2e%2fkey', 'a'.repeat(5000)])
      expect((await ask('GET', `/enter/${guess}`)).headers['set-cookie'], guess).toBeUndefined()
    const { address } = await tendJson<{ address: string }>(data, 'start')
    const both = await Promise.all([ask('GET', new URL(address).pathname), ask('GET', new URL(address).pathname)])
    expect(both.filter(({ headers }) => headers['set-cookie']).length).toBe(1)
  })

  test('lies where only its owner can read it, and never in an address or a page', async () => {
    for (const name of ['key', 'server.json']) expect(statSync(join(data.folder, name)).mode & 0o077, name).toBe(0)
    const key = readFileSync(join(data.folder, 'key'), 'utf8').trim()
    expect(served.address).not.toContain(key)
    expect((await ask('GET', '/api/status', own())).text).not.toContain(key)
    expect(readFileSync(join(data.folder, 'tend.log'), 'utf8')).not.toContain(key)
  })
})

test('every answer forbids foreign scripts, images, frames and forms', async () => {
  for (const path of ['/', '/people', '/api/status', '/api/nothing', '/enter/x', '/assets/nothing.js']) {
    const { headers } = await ask('GET', path, own())
    const policy = headers['content-security-policy'] as string
    expect(policy, path).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toMatch(/img-src 'self' data:;.*frame-ancestors 'none'/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
  expect((await ask('GET', '/api/status', own())).headers['cache-control']).toBe('no-store')
})

describe('limits', () => {
  test('a request of the pages may carry a megabyte and no more', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })
    for (const path of ['/api/people', '/api/interactions', '/api/demo'])
      expect([413, 0], path).toContain((await ask('POST', path, own(), large)).status)
    const chunked = await ask('POST', '/api/people', { ...own(), 'transfer-encoding': 'chunked' }, large)
    expect([413, 0]).toContain(chunked.status)
    expect(await data.ctx.db.selectFrom('person').select('id').execute()).toEqual([])
  })

  test('headers beyond reason are refused', async () => {
    const { status, text } = await ask('GET', '/api/status', { ...own(), 'x-long': 'x'.repeat(100_000) })
    // The connection is closed at once; whether the answer still arrives is a matter of chance.
    expect([431, 0]).toContain(status)
    expect(text).not.toContain('version')
  })

  test('a connection that sends its headers too slowly is closed', async () => {
    const socket = connect(served.port, '127.0.0.1')
    socket.write(`GET /api/status HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n`)
    const closed = await new Promise<boolean>((resolve) => {
      socket.once('close', () => resolve(true))
      socket.once('error', () => undefined)
      setTimeout(() => resolve(false), 45_000).unref()
      socket.resume()
    })
    expect(closed).toBe(true)
  }, 60_000)
})

describe('what is not understood', () => {
  test.each([
    ['POST', '/api/interactions', '{"people":[],"kind":"call"}'],
    ['POST', '/api/interactions', '{"people":["x"],"kind":"call"}'],
    ['POST', '/api/interactions', 'not json'],
    ['POST', '/api/people', '{"name":""}'],
    ['POST', '/api/people', '{"name":"A","mail":"no address"}'],
    ['PUT', '/api/me', '{"name":null,"identities":["nonsense"]}'],
    ['PUT', '/api/me', '{"name":null,"zone":"Nowhere/Atall","identities":[]}'],
    ['GET', '/api/people?limit=100000', undefined],
    ['GET', '/api/people?state=lost', undefined],
    ['GET', "/api/people/'%20or%201=1", undefined],
    ['POST', '/api/imports', '{"drop":"../../etc"}'],
    ['PUT', '/api/drops/..%2f..%2fetc/files?path=x', 'x'],
  ])('%s %s is answered with a sentence, and nothing breaks', async (method, path, body) => {
    const { status, text } = await ask(method, path, own(), body)
    expect([404, 422]).toContain(status)
    expect(JSON.parse(text)).toEqual({ error: expect.any(String) })
    expect(text).not.toMatch(/\bat \/|node_modules|\.ts:|select |postgres/i)
  })

  test('a search that holds the marks of a query finds nobody and breaks nothing', async () => {
    for (const words of ["'; drop table person; --", '%', '_', '\\', '\u0000', 'a'.repeat(200)]) {
      const { status } = await ask('GET', `/api/people?query=${encodeURIComponent(words)}`, own())
      expect([200, 422], JSON.stringify(words)).toContain(status)
    }
    expect((await ask('GET', '/api/people', own())).status).toBe(200)
  })

  test('an address of no page is a page, one of no data is told so', async () => {
    expect(await ask('GET', '/api/nothing', own())).toMatchObject({ status: 404 })
    for (const path of ['/../key', '/..%2fkey', '/%2e%2e/key', '/assets/../../../key', '/assets/..%2f..%2f..%2fpackage.json']) {
      const { text } = await ask('GET', path, own())
      expect(text, path).not.toContain(readFileSync(join(data.folder, 'key'), 'utf8').trim())
      expect(text, path).not.toContain('"dependencies"')
    }
  })
})

describe('a dropped file', () => {
  test.each(['../x', 'a/../../x', '/etc/x', 'a//b', '.', '..', '', 'a\u0000b', 'C:\\..\\..\\x', `${'x'.repeat(300)}`, 'x/'.repeat(600)])(
    'called %j is kept nowhere',
    async (path) => {
      const folder = join(data.folder, 'inbox', DROP, 'files')
      const { status } = await ask('PUT', `/api/drops/${DROP}/files?path=${encodeURIComponent(path)}`, own(), 'x')
      if (status === 200) expect(existsSync(join(folder, path.replaceAll('\\', '/')))).toBe(true)
      else expect(status).toBe(422)
      expect(existsSync(join(data.folder, 'inbox', 'x'))).toBe(false)
      expect(existsSync(join(data.folder, 'x'))).toBe(false)
    },
  )

  test('lies inside its drop, readable by its owner alone', async () => {
    expect((await ask('PUT', `/api/drops/${DROP}/files?path=${encodeURIComponent('Mail/in box.mbox')}`, own(), 'From x')).status).toBe(200)
    const place = join(data.folder, 'inbox', DROP, 'files', 'Mail', 'in box.mbox')
    expect(readFileSync(place, 'utf8')).toBe('From x')
    expect(statSync(place).mode & 0o077).toBe(0)
  })

  test('its place is below its folder or there is none', () => {
    for (const path of ['../x', '..', '/x', 'a/../../x', 'a/./b']) expect(() => pathIn('/inbox/files', path), path).toThrow(Invalid)
    expect(pathIn('/inbox/files', 'a/b.csv')).toBe('/inbox/files/a/b.csv')
  })
})

test('the log holds ids and kinds of errors, nothing that anybody wrote or is called', async () => {
  await ask('POST', '/api/people', own(), JSON.stringify({ name: 'Tomasz Zielonka', mail: 'tomasz@secret.example' }))
  await ask('GET', '/api/people?query=Zielonka', own())
  await ask('POST', '/api/people', own(), JSON.stringify({ name: 'Tomasz Zielonka', mail: 'tomasz@secret.example' }))
  expect(readFileSync(join(data.folder, 'tend.log'), 'utf8')).not.toMatch(/Zielonka|secret\.example/)
})
