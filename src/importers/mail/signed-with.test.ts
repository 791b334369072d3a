import { expect, test } from 'vitest'
import { identityKey } from '#domain/people/identity.ts'
import { textAndSignature } from './new-text.ts'
import { signedWith } from './signed-with.ts'

const NAME = 'Ada Lovelace'
const FROM = 'ada@engine.example'

function signed(text: string, name: string | undefined = NAME): string[] {
  const { below } = textAndSignature(text, `${name} ${FROM.split('@')[0]}`)
  return signedWith(below, name, FROM, 'GB').map(identityKey)
}

test.each([
  ['behind its mark', 'See you at five.\n\n-- \nAda Lovelace\nEngine Ltd\n+44 20 7946 0018\ncountess@poems.example\n'],
  ['behind a sign-off', 'See you at five.\n\nBest regards,\nAda\n020 7946 0018 | countess@poems.example\n'],
  [
    'above an earlier mail',
    'Yes.\n\nThanks,\nAda Lovelace\ncountess@poems.example\n(020) 7946 0018\n\nOn Sun, Mar 3, 2024 Bob <bob@x.example> wrote:\n> 020 7946 0999\n',
  ],
])('an address and a number in a signature: %s', (_, text) => {
  expect(signed(text).sort()).toEqual(['mail:countess@poems.example', 'phone:+442079460018'])
})

test('neither what stands in the text, nor in somebody else’s signature, nor a fax, a list, a role or the address it came from', () => {
  expect(signed('Write to bob@x.example or call 020 7946 0018 on Monday, he knows.\n')).toEqual([])
  expect(signed('Yes.\n\n-- \nCharles Babbage\ncharles@engine.example\n')).toEqual([])
  expect(signed('Yes.\n\n-- \nAda Lovelace\nFax: 020 7946 0018\nno-reply@engine.example\nada@engine.example\n')).toEqual([])
  expect(signed('Yes.\n\n-- \nAda Lovelace\n\nThis e-mail is confidential. Write to law@engine.example\n')).toEqual([])
  expect(signed('Yes.\n\n-- \ncountess@poems.example\n', undefined)).toEqual([])
})

test('a hundred addresses below a text are no signature of a hundred', () => {
  const many = Array.from({ length: 100 }, (_, at) => `a${at}@poems.example`)
  expect(signed(`Yes.\n\n-- \nAda\n${many.join('\n')}\n`).length).toBeLessThanOrEqual(6)
})
