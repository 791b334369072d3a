import { expect, test } from 'vitest'
import type { KindMonth } from '#contract/kind.ts'
import { draw } from '../../test-draw.tsx'
import { KindChart } from './KindChart.tsx'

const month = (on: string): KindMonth => ({
  ...{ on, kind: 3, rule: 2, because: '', parts: [], sum: 0.7, weeksWithStart: 0.8, busiestFifth: 0.3, askShare: 0, lift: 0, keep: null },
  ...{ gives: 0, asks: 0, place: { at: 0.8, doubt: 0.05 } },
})

test('the last dot is only called now where it is', async () => {
  const months = [month('2001-10-31'), month('2001-11-21')]
  const now = await draw(<KindChart months={months} turns={[]} />)
  expect(now).toContain('>now<')
  const past = await draw(<KindChart months={months} turns={[]} isPast />)
  expect(past).not.toContain('>now<')
  expect(past).toMatch(/Nov<tspan[^>]*>2001</)
})

test('turns of neighbouring months are told to either side, and one that would run into another is left out', async () => {
  const months = ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'].map(month)
  const turns = ['2026-01-31', '2026-02-28', '2026-03-31'].map((on) => ({ on, text: `turned on ${on}` }))
  const drawn = await draw(<KindChart months={months} turns={turns} />)
  expect(drawn).toMatch(/text-anchor="start">turned on 2026-03-31</)
  expect(drawn).toMatch(/text-anchor="end">turned on 2026-02-28</)
  expect(drawn).not.toContain('turned on 2026-01-31')
})
