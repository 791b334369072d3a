import { expect, test } from 'vitest'
import { asKept, keptInWords } from './kept.ts'
import { localeOf } from './language.ts'
import { speaking } from './per-request.ts'

const KEYS = ['first seen in: {source}', 'on one record with {other} in: {source}', 'your own addresses'] as const
const german = (text: string) => speaking(localeOf('de'), () => keptInWords(text, KEYS))

test('a sentence is kept in English whoever reads, and comes back in the language of the reader', () => {
  const kept = speaking(localeOf('de'), () =>
    asKept('on one record with {other} in: {source}', { other: 'ines@duarte.example', source: 'Boats (2026)' }),
  )
  expect(kept).toBe('on one record with ines@duarte.example in: Boats (2026)')
  expect(german(kept)).toBe('in einem Eintrag mit ines@duarte.example in: Boats (2026)')
  expect(keptInWords(kept, KEYS)).toBe(kept)
})

test('what stands in a place may be kept as well', () => {
  expect(german('first seen in: your own addresses')).toBe('zuerst gesehen in: deine eigenen Adressen')
})

test('a text that nobody knows stays as it is', () => {
  expect(german('seen first in: Boats')).toBe('seen first in: Boats')
})
