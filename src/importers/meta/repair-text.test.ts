import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairText } from './repair-text.ts'

/** As the exports write it. */
const broken = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const SEED = { seed: 20260301, numRuns: 2000 }
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed())

test('whatever was broken into bytes is whole again', () => {
  expect(repairText('that\u00e2\u0080\u0099s it \u00f0\u009f\u0098\u0085')).toBe('that’s it 😅')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(repairText(broken(text))).toBe(text)
    }),
    SEED,
  )
})

test('plain text is left alone, and so is a text with characters that are no bytes', () => {
  for (const text of ['', 'Ada', 'José', 'Müller', '田中 太郎', 'naïve – déjà vu', 'Zoë’s']) expect(repairText(text)).toBe(text)
  fc.assert(
    fc.property(anyText, (text) => {
      expect(repairText(`${text}→`)).toBe(`${text}→`)
    }),
    SEED,
  )
})

test('what comes out has never more characters, and is well-formed', () => {
  const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 30 })
  fc.assert(
    fc.property(bytes, (text) => {
      const repaired = repairText(text)
      expect(repaired.length).toBeLessThanOrEqual(text.length)
      expect(repaired.isWellFormed()).toBe(true)
    }),
    SEED,
  )
})
