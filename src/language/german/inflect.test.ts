import { expect, test } from 'vitest'
import { inflected } from './inflect.ts'

test('what comes from another sentence is put into the dative', () => {
  expect(['zwei Jahre', 'ein Monat', 'eine Woche', 'ein halbes Jahr', '9 Wochen'].map((text) => inflected(text, 'dative'))).toEqual([
    'zwei Jahren',
    'einem Monat',
    'einer Woche',
    'einem halben Jahr',
    '9 Wochen',
  ])
})

test('in the accusative only what is masculine changes', () => {
  expect(['ein Tag', 'eine Woche', 'ein Jahr', 'zwei Monate'].map((text) => inflected(text, 'accusative'))).toEqual([
    'einen Tag',
    'eine Woche',
    'ein Jahr',
    'zwei Monate',
  ])
})

test('a form that German does not have here is a mistake of ours', () => {
  expect(() => inflected('ein Tag', 'vocative')).toThrow('expected a form we know')
})
