import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PersonSettings } from '#contract/people.ts'
import type { Changed } from '#contract/shared.ts'
import { tn } from '#language/say.ts'
import { type Named, useDesk } from './desk.ts'
import { askAnew } from './other-tabs.ts'
import { saidOf } from './use-change.ts'

/** The same settings for several people, one after the other, said and undone as one. Answers whether all went through. */
export function useSettings() {
  const { say } = useDesk()
  const queries = useQueryClient()
  return useCallback(
    async (people: readonly Named[], settings: PersonSettings, set: (id: string, settings: PersonSettings) => Promise<Changed>) => {
      const made: Changed[] = []
      try {
        for (const { id } of people) made.push(await set(id, settings))
        const [only] = made
        const sentence = made.length === 1 && only ? only.sentence : tn(made.length, 'Changed for one person.', 'Changed for {n} people.')
        say({ sentence, changeIds: made.map(({ changeId }) => changeId) })
        return true
      } catch (error) {
        const reason = saidOf(error)
        const sentence =
          made.length > 0 ? tn(made.length, 'one person changed, then: {reason}', '{n} people changed, then: {reason}', { reason }) : reason
        say({ sentence, changeIds: made.map(({ changeId }) => changeId), isFailure: true })
        return false
      } finally {
        await askAnew(queries)
      }
    },
    [say, queries],
  )
}
