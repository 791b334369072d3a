import { expect, test } from 'vitest'
import { Refused } from '#contract/client.ts'
import { draw } from '../test-draw.tsx'
import { Loaded } from './Loaded.tsx'

const from = (change: object) => ({ data: undefined, error: null, refetch: () => undefined, ...change })
const drawn = (change: object) =>
  draw(
    <Loaded from={from(change)} what="Today could not be read." page="Today" shape={<i>shape</i>}>
      {(data: string) => <p>{data}</p>}
    </Loaded>,
  )

test('what is ready is shown', async () => {
  expect(await drawn({ data: 'ready' })).toContain('<p>ready</p>')
})

test('nothing flashes in the first moment of loading', async () => {
  const html = await drawn({})
  expect(html).toContain('aria-busy="true"')
  expect(html).not.toContain('shape')
})

test('a failure says what happened and offers to try again, under the title of its page', async () => {
  const html = await drawn({ error: new Refused('The database did not answer.', 500) })
  expect(html).toContain('role="alert"')
  expect(html).toContain('The database did not answer.')
  expect(html).toContain('Try again')
  expect(html).toContain('<h1>Today</h1>')
})

test('what is known stays when asking again fails', async () => {
  expect(await drawn({ data: 'known', error: new Refused('gone', 0) })).toContain('known')
})

test('without the key, the page says which address to open', async () => {
  expect(await drawn({ error: new Refused('no', 401) })).toContain('tend start')
})
