import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { mergePeople } from '#actions/merge-people.ts'
import { undoImport } from '#actions/undo-import.ts'
import { bumpRevision } from '#store/owner.ts'
import { getPhoto, listPhotographed } from '#store/photos.ts'
import { seePeople } from '#views/people.ts'
import { seePerson } from '#views/person.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { type Served, serveTend } from './support/program.ts'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const card = (...lines: string[]) => `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`

let data: TestData
let served: Served
let cookie: string
beforeAll(async () => {
  data = await openTestData()
  served = await serveTend(data)
  cookie = (await ask(new URL(served.address).pathname)).headers['set-cookie']![0]!.split(';')[0]!
})
afterAll(async () => {
  await served.close()
  await data.close()
})

function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: import('node:http').IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: served.port, path, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function idOf(name: string): Promise<string> {
  const { rows } = await seePeople(data.ctx, { query: name, sort: 'name', offset: 0, limit: 10 })
  return rows[0]!.id
}

test('a photo of an address book is shown, served as the picture it is, follows a merge, and goes with its import', async () => {
  const { ctx, folder } = data
  writeFiles(folder, {
    'cards.vcf':
      card('FN:Mira Solberg', 'EMAIL:mira@fjord.example', `PHOTO;ENCODING=b;TYPE=JPEG:${PNG}`) + card('FN:Aya', 'EMAIL:aya@k.example'),
  })
  const { imports } = await importArchives(ctx, join(folder, 'cards.vcf'))
  const [mira, aya] = [await idOf('Mira Solberg'), await idOf('Aya')]
  expect([(await seePerson(ctx, mira)).hasPhoto, (await seePerson(ctx, aya)).hasPhoto]).toEqual([true, false])

  const answer = await ask(`/api/people/${mira}/photo`, { cookie })
  expect(answer.body.toString('base64')).toBe(PNG)
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache' },
  })
  expect((await ask(`/api/people/${mira}/photo`)).status).toBe(401)
  expect(await ask(`/api/people/${aya}/photo`, { cookie })).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
  const etag = answer.headers.etag!
  expect((await ask(`/api/people/${mira}/photo`, { cookie, 'if-none-match': etag })).status).toBe(304)
  await bumpRevision(ctx.db, ctx.ownerId)
  expect((await ask(`/api/people/${mira}/photo`, { cookie, 'if-none-match': etag })).status).toBe(200)

  await ctx.db.transaction().execute((db) => mergePeople(db, ctx, [{ keep: aya, absorb: mira, because: 'said so' }]))
  expect(await listPhotographed(ctx.db, ctx.ownerId, [aya])).toEqual(new Set([aya]))
  expect((await getPhoto(ctx.db, ctx.ownerId, aya)).type).toBe('image/png')

  await undoImport(ctx, imports[0]!.id)
  expect(await ctx.db.selectFrom('photo').selectAll().execute()).toEqual([])
})
