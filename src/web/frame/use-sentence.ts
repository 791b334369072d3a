import { useEffect, useRef } from 'react'
import { client } from '#contract/client.ts'
import type { NewInteraction } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import type { Named } from './desk.ts'
import { readSentence } from './read-sentence.ts'

const WAIT_MS = 300

export interface Understood {
  readonly people: readonly Named[]
  readonly kind: NewInteraction['kind'] | undefined
  readonly on: Day | undefined
}

/**
 * Understands the sentence once the typing pauses, and tells it; `now` understands it at once, for saving.
 * A sentence is understood once: what the owner corrects afterwards stays corrected.
 */
export function useSentence(sentence: string, today: Day, onUnderstood: (understood: Understood) => void) {
  const tell = useRef(onUnderstood)
  tell.current = onUnderstood
  const last = useRef({ sentence: '', understood: Promise.resolve<Understood | undefined>(undefined) })
  const understand = useRef(async (text: string): Promise<Understood | undefined> => {
    if (last.current.sentence === text) return last.current.understood
    const { names, kind, on } = readSentence(text, today)
    const understood = Promise.all(names.map(findOne)).then((found) => ({ people: found.filter((one) => one !== undefined), kind, on }))
    last.current = { sentence: text, understood }
    const answer = await understood
    if (last.current.sentence === text) tell.current(answer)
    return answer
  })
  useEffect(() => {
    if (sentence.trim() === '') return
    const timer = setTimeout(() => void understand.current(sentence), WAIT_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  return { now: () => understand.current(sentence) }
}

/** The warmest of those the name fits. */
async function findOne(name: string): Promise<Named | undefined> {
  const found = await client.people({ query: name, sort: 'warmth', limit: 1 }).catch(() => undefined)
  const row = found?.rows[0]
  return row && { id: row.id, name: row.name }
}
