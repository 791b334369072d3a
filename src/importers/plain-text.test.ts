import { expect, test } from 'vitest'
import { snippetOf, stripMarkup } from './plain-text.ts'

test('markup goes, breaks stay, and text that is no markup is left alone', () => {
  expect(stripMarkup('<p>Fish &amp; chips</p><p>at <b>five</b>&#33;</p>')).toBe('Fish & chips\nat five!')
  expect(stripMarkup('a < b & c > d')).toBe('a < b & c > d')
})

test('a snippet is one line of at most 280 characters, and no half character', () => {
  const snippet = snippetOf(`a\n\nb ${'🎈'.repeat(300)}`)!
  expect(snippet.startsWith('a b 🎈')).toBe(true)
  expect(snippet.length).toBeLessThanOrEqual(280)
  expect(snippet.isWellFormed()).toBe(true)
  expect(snippetOf(' \n ')).toBeUndefined()
})
