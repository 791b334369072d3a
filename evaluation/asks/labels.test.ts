import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PARTS, sideOf } from './drawn.ts'
import { ACTS, readLabels } from './labels.ts'

const labels = readLabels()

test('a message is labelled once', () => {
  expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length)
})

test('a message lies on the side that its key gives it', () => {
  for (const { key, part } of labels.filter(({ part }) => part === 'tune' || part === 'aside')) expect(part, key).toBe(sideOf(key))
})

test('every part knows every act, and messages that do none of them', () => {
  for (const part of PARTS) {
    const own = labels.filter((label) => label.part === part)
    for (const act of ACTS) expect(own.filter(({ acts }) => acts.includes(act)).length, `${part} ${act}`).toBeGreaterThan(0)
    expect(own.filter(({ acts }) => acts.length === 0).length).toBeGreaterThan(0)
  }
})

test.each(['ask,none', 'thanks,ask', 'praise', '', 'ask,ask'])('acts written as "%s" are refused with their line', (acts) => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-labels-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'labels.tsv')
  writeFileSync(file, `key\tpart\tacts\n0123456789abcdef\ttune\task\n0123456789abcdee\ttune\t${acts}\n`)
  expect(() => readLabels([file])).toThrow('line 3')
})
