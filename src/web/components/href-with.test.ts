import { expect, test } from 'vitest'
import { hrefWith } from './href-with.ts'

test('the edited first line goes into the mail and replaces the draft that was there', () => {
  expect(hrefWith('mailto:ada@example.org?subject=Hello&body=old', 'A & B?')).toBe(
    'mailto:ada@example.org?subject=Hello&body=A%20%26%20B%3F',
  )
  expect(hrefWith('mailto:ada@example.org', 'Hi')).toBe('mailto:ada@example.org?body=Hi')
})

test('other channels open where the server says', () => {
  expect(hrefWith('https://www.linkedin.com/in/ada', 'Hi')).toBe('https://www.linkedin.com/in/ada')
})
