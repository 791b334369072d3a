import { useCallback, useMemo, useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonSettings } from '#contract/people.ts'
import type { Card, Today } from '#contract/today.ts'
import type { Day } from '#domain/time.ts'
import { useDesk } from '../../frame/desk.ts'
import { useChange } from '../../frame/use-change.ts'

/** What one can do with a card. Each takes the card away at once and brings it back if the server would not. */
export interface CardActs {
  readonly onDone: (card: Card, wasSent?: boolean) => void
  readonly onSnooze: (card: Card, days: number) => void
  readonly onSkip: (card: Card) => void
  readonly onSettings: (card: Card, settings: PersonSettings) => void
  /** What somebody answered about meeting somebody. */
  readonly onAnswer: (card: Card, answer: 'yes' | 'no') => void
  readonly onLog: (card: Card, tag?: 'give') => void
}

/** A word on what somebody made is a comment; mail stays mail; what is opened on a network was a message there. */
function kindOf(card: Card) {
  if (card.kind === 'give') return 'comment' as const
  return card.ways[0]?.href.startsWith('mailto:') ? ('mail' as const) : ('message' as const)
}

/** Names the first line as it was changed: there again when the card is taken back. A card that comes up on another day begins anew. */
export const lineDraftOf = ({ id }: Card, on: Day): string => `line-${on}-${id}`

export function useCards(today: Today | undefined) {
  const change = useChange()
  const { openLog } = useDesk()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const [openId, setOpenId] = useState<string>()

  const leave = useCallback(
    async (card: Card, act: () => ReturnType<typeof client.skip>) => {
      setLeaving((ids) => [...ids, card.id])
      await change(act, { of: card.id })
      setLeaving((ids) => ids.filter((id) => id !== card.id))
    },
    [change],
  )
  const acts = useMemo<CardActs>(
    () => ({
      onDone: (card, wasSent) => void leave(card, () => client.done(card.id, wasSent ? { kind: kindOf(card) } : undefined)),
      onSnooze: (card, days) => void leave(card, () => client.snooze(card.id, days)),
      onSkip: (card) => void leave(card, () => client.skip(card.id)),
      onSettings: (card, settings) => {
        const goes = settings.isResting || settings.isHidden
        void (goes
          ? leave(card, () => client.setPerson(card.person.id, settings))
          : change(() => client.setPerson(card.person.id, settings), { of: `${card.id} ${JSON.stringify(settings)}` }))
      },
      onAnswer: (card, answer) =>
        void (
          card.introduction && leave(card, () => client.stepIntroduction(card.introduction!.id, { step: answer, person: card.person.id }))
        ),
      onLog: (card, tag) => openLog([card.person], tag, card.id),
    }),
    [leave, change, openLog],
  )
  const cards = today?.cards.filter((card) => !leaving.includes(card.id)) ?? []
  const opened = cards.find((card) => card.id === openId) ?? cards[0]
  return { cards, opened, acts, onOpen: (card: Card) => setOpenId(card.id) }
}
