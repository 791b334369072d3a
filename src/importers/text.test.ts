import { expect, test } from 'vitest'
import { inMemory } from './in-memory.ts'
import { type Line, lineBatches } from './text.ts'

async function linesOf(content: string | Buffer, limit?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const batch of lineBatches(inMemory({ f: content }).files[0]!, limit)) lines.push(...batch)
  return lines
}
const texts = async (content: string | Buffer) => (await linesOf(content)).map(({ text }) => text)

test('lines end with LF, CRLF or CR, and marks at the beginning are gone', async () => {
  expect(await texts('\ufeffa\r\nb\n\nc')).toEqual(['a', 'b', '', 'c'])
  expect(await texts('a\rb\r')).toEqual(['a', 'b', ''])
})

test('UTF-16 is read in both byte orders', async () => {
  const le = Buffer.from('\ufeffNamé\r\n二', 'utf16le')
  expect(await texts(le)).toEqual(['Namé', '二'])
  expect(await texts(Buffer.from(le).swap16())).toEqual(['Namé', '二'])
})

test('a line that is not UTF-8 is read as windows-1252 while its neighbours stay UTF-8', async () => {
  const mixed = Buffer.concat([Buffer.from('Søren\n', 'utf8'), Buffer.from([0x53, 0xf8, 0x72, 0x65, 0x6e, 0x80])])
  expect(await texts(mixed)).toEqual(['Søren', 'Søren€'])
})

test('a line beyond the limit comes empty and the lines after it keep their numbers', async () => {
  const lines = await linesOf(`a\n${'x'.repeat(5000)}`, 1000)
  expect(lines.map(({ number, isTooLong }) => [number, isTooLong])).toEqual([
    [1, false],
    [2, true],
  ])
})
