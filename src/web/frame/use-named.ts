import { useRef } from 'react'
import type { NewInteraction } from '#contract/people.ts'
import { newUuid } from '../offline/new-uuid.ts'
import { type Entry, toLog } from './log-entry.ts'

/** Several entries are sent one after the other; each has a name for as long as it says the same, so that sent again none is kept twice. */
export function useNamed(): (whole: Entry, sentence: string) => NewInteraction[] {
  const names = useRef(new Map<string, string>())
  return (whole, sentence) =>
    toLog(whole, sentence).map((one) => {
      const says = JSON.stringify(one)
      const once = names.current.get(says) ?? newUuid()
      names.current.set(says, once)
      return { ...one, once }
    })
}
