import { expect, test } from 'vitest'
import { plainFileName, splitNames } from './names.ts'

test('a comma before a degree stays with its name', () => {
  expect(splitNames('Tomas Reyes, Ph.D.,Juno Park, MBA, Aya Berg')).toEqual(['Tomas Reyes, Ph.D.', 'Juno Park, MBA', 'Aya Berg'])
})

test.each(['Shares_17529409.csv', 'a/b/shares.CSV', 'Shares (2).csv', 'SHARES.tsv'])('%s is called shares', (path) => {
  expect(plainFileName(path)).toBe('shares')
})

test('underscores and spaces are one', () => {
  expect([plainFileName('Email_Addresses.csv'), plainFileName('Email Addresses_12345.csv')]).toEqual(['email addresses', 'email addresses'])
})
