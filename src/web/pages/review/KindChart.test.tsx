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
