import { expect, test } from 'vitest'
import { csvRows } from './csv.ts'
import { isSpreadsheetNumber } from './csv-cells.ts'
import type { HeaderTest } from './csv-header.ts'
import { inMemory } from './in-memory.ts'

async function read(content: string | Buffer, header: HeaderTest = ['name']) {
  const items = []
  for await (const item of csvRows(inMemory({ 'f.csv': content }).files[0]!, header)) items.push(item)
  return items
}
const cells = async (content: string) =>
  (await read(content)).map((item) => (item.type === 'row' ? [item.line, ...item.cells] : [item.line, item.reason]))

test('quotes, doubled quotes, line breaks in cells and blank lines are read with true line numbers', async () => {
  expect(await cells('name,note\n"A, B","say ""hi""\nthere"\n\nC,plain "quoted" text\n')).toEqual([
    [2, 'A, B', 'say "hi"\nthere'],
    [5, 'C', 'plain "quoted" text'],
  ])
})

test.each([',', ';', '\t'])('the header tells the delimiter: %j', async (mark) => {
  expect(await cells(`name${mark}b\nx${mark}y`)).toEqual([[2, 'x', 'y']])
})

test('text before the header is stepped over', async () => {
  expect(await cells('Notes:\n"many, words, here"\n\nName,b\nx,y')).toEqual([[5, 'x', 'y']])
})

test('cells go by name without case, a repeated name gives the first that is filled, a missing one gives nothing', async () => {
  const [row] = await read('Name,Tel,TEL\nx,,2')
  expect(row?.type === 'row' && [row.cell('NAME'), row.cell('tel'), row.cell('other')]).toEqual(['x', '2', ''])
})

test('a quote that never closes costs its own row only', async () => {
  expect(await cells('name,b\na,1\nb,"2\nc,3\nd,4')).toEqual([
    [2, 'a', '1'],
    [3, 'a quote opens here and never closes'],
    [4, 'c', '3'],
    [5, 'd', '4'],
  ])
})

test('a file of nothing but open quotes ends', async () => {
  const items = await read(`name,b\n${'x,"y\n'.repeat(20_001)}`)
  expect(items.length).toBeGreaterThan(0)
})

test('without the header there is one problem that names it', async () => {
  expect(await read('a,b\n1,2')).toEqual([{ type: 'problem', file: 'f.csv', reason: 'no header line with name found' }])
})

test('numbers that lost their digits in a spreadsheet are told', () => {
  expect(['1.23E+18', '1,23E+18', '123', 'E+1'].map(isSpreadsheetNumber)).toEqual([true, true, false, false])
})
