import { expect, test } from 'vitest'
import {
  accountIdentity,
  handleIdentity,
  hiddenIdentity,
  identityInWords,
  identityKey,
  linkedinIdentity,
  mailIdentity,
  shownValue,
  webIdentity,
} from './identity.ts'

test('an identity is shown as it is; somebody of whom only a name is known, with where it stands', () => {
  expect(identityInWords(mailIdentity('nora@velten.example')!)).toBe('nora@velten.example')
  expect(identityInWords(hiddenIdentity('facebook', '', 'Nora Velten'))).toBe('Nora Velten (Facebook)')
  const odd = hiddenIdentity('instagram', 'chat: 12', 'Nora: Velten')
  expect(identityInWords(odd)).toBe('Nora: Velten (Instagram)')
  expect(shownValue(identityKey(odd))).toBe('Nora: Velten')
})

test('somebody hidden has a short identity on one line, and two long names stay two', () => {
  expect(hiddenIdentity('csv', 'Blue\nKite', 'Ada\u0000 B').value).toBe('csv:Blue Kite:Ada  B')
  const [one, other] = ['a', 'b'].map((end) => hiddenIdentity('csv', '', 'ﷺ'.repeat(5000) + end).value)
  expect(Buffer.byteLength(one!)).toBeLessThan(500)
  expect(one).not.toBe(other)
})

test('no identity holds control characters or half of a character', () => {
  expect(linkedinIdentity('https://www.linkedin.com/in/ada%00')).toBeUndefined()
  expect(linkedinIdentity('https://www.linkedin.com/in/a%2Fb')).toBeUndefined()
  expect(handleIdentity('x', 'a\u0007b')).toBeUndefined()
  expect(accountIdentity('x', 'a\ud800')).toBeUndefined()
  expect(mailIdentity('a\u0000b@harbour.example')).toBeUndefined()
})

test('a page has a host with a name, and an address that is no book', () => {
  expect(webIdentity('https://www.bluekite=1("x.example/ada')).toBeUndefined()
  expect(webIdentity(`https://bluekite.example/${'ü'.repeat(900)}`)).toBeUndefined()
  expect(webIdentity('https://www.bluekite.example/ada/')?.value).toBe('bluekite.example/ada')
})
