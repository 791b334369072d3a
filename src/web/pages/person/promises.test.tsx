import { expect, test } from 'vitest'
import type { PromiseShown } from '#contract/ask.ts'
import { draw } from '../../test-draw.tsx'
import { inventedPerson } from '../../test-people.ts'
import { Promises } from './Promises.tsx'

const promise = (id: string, change: Partial<PromiseShown> = {}): PromiseShown => ({
  id,
  personId: 'p1',
  name: 'Amara Okonjo',
  madeBy: 'owner',
  what: `I will bring ${id}.`,
  madeOn: '2026-11-01',
  dueOn: null,
  isFound: true,
  state: 'open',
  words: 'made on 1 November, without a day',
  ...change,
})
const kept = (id: string) => promise(id, { state: 'kept', words: 'made on 1 November, kept on 3 November' })

test('the first promises are shown, and the others can be asked for', async () => {
  const drawn = (promises: readonly PromiseShown[]) =>
    draw(
      <Promises
        person={inventedPerson()}
        today="2026-11-19"
        promises={promises}
        onPromise={() => Promise.resolve(true)}
        onClose={() => undefined}
      />,
    )
  const many = await drawn([promise('Yuki'), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(kept)])
  expect(many).toContain('I will bring Yuki.')
  expect(many.match(/<li/g)).toHaveLength(6)
  expect(many).toMatch(/aria-expanded="false"[^>]*>Two more</)
  expect(await drawn([kept('a'), promise('Yuki')])).not.toContain('aria-expanded')
})
