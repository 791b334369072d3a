import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Licences whose works may be part of a program under the AGPL, version 3 or later. */
const COMPATIBLE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
])

function packagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return []
    return entry.name.startsWith('@') ? packagesIn(join(folder, entry.name)) : [join(folder, entry.name)]
  })
}

test('every package that Tend is built on has a licence that goes with its own', () => {
  const packages = packagesIn('node_modules')
  expect(packages.length).toBeGreaterThan(50)
  const other = packages.flatMap((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; license?: string }
    const choices = (license ?? 'none').replace(/[()]/g, '').split(' OR ')
    return choices.some((choice) => COMPATIBLE.has(choice)) ? [] : [`${name}: ${license}`]
  })
  expect(other).toEqual([])
})
