import { useEffect, useState } from 'react'
import { client } from '#contract/client.ts'
import type { Changed } from '#contract/shared.ts'
import type { Day } from '#domain/time.ts'
import type { Named } from './desk.ts'
import type { Namesakes } from './find-whom.ts'
import { type ByHand, entryOf } from './log-entry.ts'
import { useChange } from './use-change.ts'
import type { Understood } from './use-sentence.ts'

interface Begun {
  begunWith: readonly Named[]
  begunTag: 'give' | 'ask' | undefined
  said: Understood
  today: Day
}

/** What the owner sets by hand in the log sheet, and the entry it makes with what the sentence says. */
export function useByHand({ begunWith, begunTag, said, today }: Begun) {
  const [hand, setHand] = useState<ByHand>({ people: begunWith, without: [], ...(begunTag ? { tag: begunTag } : {}) })
  const [added, setAdded] = useState<readonly Changed[]>([])
  const change = useChange()
  const entry = entryOf(hand, said, today)
  // Somebody taken out of one sentence may well be in the next.
  useEffect(() => {
    const named = new Set([
      ...said.people.map(({ person }) => person.id),
      ...said.namesakes.flatMap(({ people }) => people.map(({ id }) => id)),
    ])
    setHand((before) => ({ ...before, without: before.without.filter((id) => named.has(id)) }))
  }, [said])
  const byHand = (set: Partial<ByHand>) => setHand((before) => ({ ...before, ...set }))
  /** Who is taken out stays out; who stands there because the sentence says so still goes with it. */
  const pick = (picked: readonly Named[]) => {
    const has = (people: readonly Named[], { id }: Named) => people.some((person) => person.id === id)
    const out = entry.people.filter((person) => !has(picked, person)).map(({ id }) => id)
    const chosen = picked.filter((person) => has(hand.people, person) || !has(entry.people, person))
    byHand({ people: chosen, without: [...hand.without, ...out] })
  }
  /** Of several who are called so nobody is meant. */
  const pickNone = ({ people }: Namesakes) => byHand({ without: [...hand.without, ...people.map(({ id }) => id)] })
  /** Puts somebody on record, to be logged with; taken back with the entry. */
  const add = async (name: string) => {
    await change(
      async () => {
        const made = await client.addPerson({ name })
        setAdded((before) => [...before, made])
        setHand((before) => ({ ...before, people: [...before.people, { id: made.personId, name }] }))
        return made
      },
      { of: name },
    )
  }
  return { hand, entry, byHand, pick, pickNone, add, added }
}
