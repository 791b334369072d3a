import { expect, test } from 'vitest'
import { initials, tintOf } from './initials.ts'
import { leafPath } from './leaf-path.ts'
import { moonPath } from './moon-path.ts'
import { dayScale, monthsBetween } from './plot.ts'
import { strokes, yearScale } from './strip-marks.ts'

test('a moon is lit as far as its value says', () => {
  expect(moonPath(58, 7.8)).toBe('M0 -7.8A7.8 7.8 0 0 1 0 7.8A1.2 7.8 0 0 1 0 -7.8Z')
  expect(moonPath(7, 13.8)).toBe('M0 -13.8A13.8 13.8 0 0 1 0 13.8A11.9 13.8 0 0 0 0 -13.8Z')
})

test('a half moon has a straight edge', () => {
  expect(moonPath(50, 6)).toContain('A0 6 ')
})

test('a year of days fills its axis', () => {
  const x = yearScale('2026-11-19', 132)
  expect(x('2025-11-19')).toBe(0)
  expect(x('2026-11-19')).toBe(132)
  expect(dayScale('2026-01-01', '2026-01-11', 100)('2026-01-06')).toBe(50)
})

test('quarters of an axis begin with January', () => {
  expect(monthsBetween('2025-11-19', '2026-08-01', 3)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01'])
})

test('what went both ways is drawn on both sides, and more weight is a longer stroke', () => {
  const both = strokes([{ on: '2026-01-01', direction: 'both', weight: 1, isMeeting: true }], () => 5, 3, 10)
  expect(both.map(({ side }) => side)).toEqual(['you', 'them'])
  const light = strokes([{ on: '2026-01-01', direction: 'out', weight: 0.05, isMeeting: false }], () => 5, 3, 10)
  expect(light[0]!.length).toBeLessThan(both[0]!.length)
})

test('initials come from the first and last word and survive any script', () => {
  expect(['Amara Okonjo', 'Plato', 'Ana de la Cruz', 'Ðặng Văn', '李 明', '(no name)'].map(initials)).toEqual([
    'AO',
    'P',
    'AC',
    'ÐV',
    '李明',
    'N',
  ])
  expect(tintOf('p-1')).toBe(tintOf('p-1'))
})

test('a leaf begins and ends on the stem', () => {
  expect(leafPath({ x: 10, y: 20 }, { x: 30, y: 10 }).d).toMatch(/^M10 20C.*10 20Z$/)
})
