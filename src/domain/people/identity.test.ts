import { expect, test } from 'vitest'
import { hiddenIdentity, identityInWords, mailIdentity } from './identity.ts'

test('an identity is shown as it is; somebody of whom only a name is known, with where it stands', () => {
  expect(identityInWords(mailIdentity('nora@velten.example')!)).toBe('nora@velten.example')
  expect(identityInWords(hiddenIdentity('facebook', '', 'Nora Velten'))).toBe('Nora Velten (facebook)')
  expect(identityInWords(hiddenIdentity('instagram', '12', 'Nora: Velten'))).toBe('Nora: Velten (instagram)')
})
