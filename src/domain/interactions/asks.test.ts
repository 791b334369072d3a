import { expect, test } from 'vitest'
import { asksSomething } from './asks.ts'

test.each([
  'Are you free on Friday?',
  'Could you send me the draft',
  'Please call me when you get this.',
  'pls approve',
  'Ada, can you give me a view on this.',
  'Let me know what you think.',
  'The plan is attached, please forward to me your details ASAP.',
  'Any thoughts?',
  'Kannst du am Montag kommen?',
  'Bitte schick mir den Entwurf.',
  'Pourriez-vous me rappeler demain',
  'I saw https://example.org/?q=1 and wondered: is it yours?',
  '来週会えますか？',
])('asks: %s', (text) => {
  expect(asksSomething(text)).toBe(true)
})

test.each([
  '',
  'Thanks, this is great.',
  'See https://example.org/search?q=ada&x=1',
  'Please find attached the minutes.',
  'Please feel free to use it. If you have any questions, I am here.',
  'Let me know if you have any questions.',
  'Hi, how are you? All is well here.',
  'I will call you tomorrow.',
  'They asked whether we could come.',
  'Danke für alles!',
])('asks nothing: %s', (text) => {
  expect(asksSomething(text)).toBe(false)
})
