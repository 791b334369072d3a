import { expect, test } from 'vitest'
import type { Today } from '#contract/today.ts'
import { draw } from '../../test-draw.tsx'
import { inventedCard, inventedPerson, inventedToday } from '../../test-people.ts'
import { TodayView } from './TodayView.tsx'

const nothing = () => undefined
const acts = { onDone: nothing, onSnooze: nothing, onSkip: nothing, onSettings: nothing, onLog: nothing, onAnswer: nothing }

function drawn(today: Today, isEmpty = false) {
  return draw(
    <TodayView
      today={today}
      cards={today.cards}
      opened={today.cards[0]}
      acts={acts}
      kind={undefined}
      isEmpty={isEmpty}
      onOpen={nothing}
      onUndo={nothing}
    />,
  )
}

test('exactly one card lies open, and the others are rows that open', async () => {
  const html = await drawn(inventedToday())
  expect(html.match(/<article/g)).toHaveLength(1)
  expect(html.match(/aria-expanded="false"[^>]*>.*?Kwame Mensah/)).not.toBeNull()
})

test('the open card carries its first line into the mail', async () => {
  expect(await drawn(inventedToday())).toContain('mailto:amara@fieldnotes.example?body=How%20did%20the%20first%20winter%20go%3F')
})

test('a card without a way to write is logged instead', async () => {
  const today = inventedToday()
  const html = await drawn({ ...today, cards: [{ ...today.cards[0]!, ways: [] }] })
  expect(html).not.toContain('Open in')
  expect(html).toContain('Log it')
})

test('a finished day says so and offers one way on', async () => {
  const html = await drawn(
    inventedToday({ cards: [], done: [{ changeId: 'c', cardId: 'x', sentence: 'You wished Ruth a happy birthday.', how: 'done' }] }),
  )
  expect(html).toContain('That is all <em>for today.</em>')
  expect(html).toContain('Undo: You wished Ruth')
})

test('with nobody here, Today leads to the first run', async () => {
  expect(await drawn(inventedToday({ cards: [] }), true)).toContain('href="/welcome"')
})

test('archives that end early are said, with a way to bring newer ones', async () => {
  expect(await drawn(inventedToday({ asOf: '2026-09-30' }))).toContain('What you brought in ends on 30 September.')
})

test('a card whose twelve months hold nothing has no chart; one with an exchange or an expected day has one', async () => {
  const of = (change: Parameters<typeof inventedPerson>[0], expected: string[]) =>
    drawn(inventedToday({ cards: [inventedCard({ person: inventedPerson(change), expected })] }))
  expect(await of({ strip: [] }, ['2019-04-01', '2019-04-22'])).not.toContain('Twelve months with')
  expect(await of({ strip: [] }, ['2026-10-08'])).toContain('Twelve months with')
  expect(await of({}, [])).toContain('Twelve months with')
})

test('a day of another month says which', async () => {
  const html = await drawn(
    inventedToday({
      comingUp: ['2026-11-21', '2026-12-04'].map((on) => ({ on, personId: on, name: 'Ruth Adeyemi', what: 'has a birthday' })),
    }),
  )
  expect(html).toContain('>Sat 21<')
  expect(html).toContain('>4 Dec<')
})
