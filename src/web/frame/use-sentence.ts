import { useEffect, useRef, useState } from 'react'
import { dateOrder } from '#domain/messages/past-days/past-days.ts'
import type { Day } from '#domain/time.ts'
import { locale } from '#language/language.ts'
import { findWhom, type Whom } from './find-whom.ts'
import { readSentence, type Said } from './read-sentence.ts'

const WAIT_MS = 300

/** What the sentence says, with the people it names as they are on record. */
export type Understood = Whom & Omit<Said, 'names' | 'perhaps'>

export const NOTHING_SAID: Understood = {
  people: [],
  namesakes: [],
  missing: [],
  kind: undefined,
  on: undefined,
  isToCome: false,
  tag: undefined,
  isTheirs: false,
}

/** What the sentence says, understood once the typing pauses; `now` understands it at once, for saving. */
export function useSentence(sentence: string, today: Day): { said: Understood; now: () => Promise<Understood> } {
  const [said, setSaid] = useState(NOTHING_SAID)
  const last = useRef({ sentence: '', understood: Promise.resolve(NOTHING_SAID) })
  const understand = useRef(async (text: string): Promise<Understood> => {
    if (last.current.sentence !== text) last.current = { sentence: text, understood: read(text, today) }
    const answer = await last.current.understood
    if (last.current.sentence === text) setSaid(answer)
    return answer
  })
  useEffect(() => {
    const timer = setTimeout(() => void understand.current(sentence.trim()), WAIT_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  return { said, now: () => understand.current(sentence.trim()) }
}

async function read(sentence: string, today: Day): Promise<Understood> {
  if (sentence === '') return NOTHING_SAID
  const { names, perhaps, ...rest } = readSentence(sentence, today, dateOrder(locale().tag))
  return { ...rest, ...(await findWhom(names, perhaps)) }
}
