import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom, by folder of src/: docs/architecture.md draws it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  domain: ['language'],
  contract: ['domain', 'language'],
  importers: ['domain', 'language'],
  store: ['domain', 'language'],
  actions: ['language', 'domain', 'importers', 'store'],
  views: ['language', 'domain', 'contract', 'importers', 'store'],
  jobs: ['language', 'domain', 'store', 'actions'],
  api: ['language', 'domain', 'contract', 'importers', 'store', 'actions', 'views', 'jobs', 'version.ts'],
  cli: ['language', 'domain', 'contract', 'importers', 'store', 'actions', 'views', 'jobs', 'api', 'config.ts', 'version.ts'],
  web: ['language', 'domain', 'contract'],
}

/** Node's own modules and packages that reach files, network, database or processes. */
const OUTSIDE = /^(?:node:(?!crypto$|assert$|util$)|pg$|kysely$|hono|@hono|pino$|yauzl$|commander$)/

function sourcesOf(folder: string): string[] {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file))
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from!)
}

const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

test('every folder of the source is in the rules', () => {
  expect(folders.toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
})

test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (folder, allowed) => {
  const files = sourcesOf(folder)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files)
    for (const from of importsOf(`src/${folder}/${file}`).filter((path) => /^[#.]/.test(path))) {
      const target = from.startsWith('#') ? from.slice(1) : join(folder, file, '..', from)
      expect([folder, ...allowed], `${folder}/${file} imports ${from}`).toContain(target.split('/')[0])
    }
})

test('what is imported exists, under the name it has on disk', () => {
  for (const folder of folders)
    for (const file of sourcesOf(folder))
      for (const from of importsOf(`src/${folder}/${file}`).filter((path) => /^[#.].*\.tsx?$/.test(path))) {
        const path = from.startsWith('#') ? join('src', from.slice(1)) : join('src', folder, file, '..', from)
        expect(existsSync(path), `${folder}/${file} imports ${from}`).toBe(true)
      }
})

test('the domain knows no files, network, database, clock or chance', () => {
  for (const file of sourcesOf('domain')) {
    const path = `src/domain/${file}`
    expect(
      importsOf(path).filter((from) => OUTSIDE.test(from)),
      path,
    ).toEqual([])
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|fetch\(/)
  }
})

test('nothing but the pages asks over the network', () => {
  for (const folder of folders.filter((name) => name !== 'contract' && name !== 'web'))
    for (const file of sourcesOf(folder))
      expect(readFileSync(`src/${folder}/${file}`, 'utf8'), file).not.toMatch(/\bfetch\(|from 'node:(?:https|dgram|tls)'/)
})

test('no folder of the source imports one that imports it back', () => {
  const edges = new Set<string>()
  for (const folder of folders)
    for (const file of sourcesOf(folder))
      for (const from of importsOf(`src/${folder}/${file}`).filter((path) => path.startsWith('#'))) {
        const to = from.slice(1).split('/')[0]!
        if (to !== folder && folders.includes(to)) edges.add(`${folder} ${to}`)
      }
  expect([...edges].filter((edge) => edges.has(edge.split(' ').reverse().join(' ')))).toEqual([])
})
