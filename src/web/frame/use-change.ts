import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { Refused } from '#contract/client.ts'
import type { Changed } from '#contract/shared.ts'
import { t } from '#language/say.ts'
import { useOnce } from '../components/use-once.ts'
import { useDesk } from './desk.ts'
import { askAnew } from './other-tabs.ts'

interface HowToChange {
  /** What was made for it earlier, taken back with it. */
  readonly before?: readonly Changed[]
  /** Which of several that may go on beside each other; left out where a component makes one at a time. */
  readonly of?: string
}

/**
 * Makes a change, or several that belong together, says the first with a way back, and has the pages ask anew. Answers whether it went
 * through. While it is under way, the same change is not begun again, as by a double click: that answers false.
 */
export function useChange(): (change: () => Promise<Changed | readonly Changed[]>, how?: HowToChange) => Promise<boolean> {
  const { say } = useDesk()
  const queries = useQueryClient()
  const once = useOnce()
  return useCallback(
    async (change, { before = [], of } = {}) => {
      const make = async () => {
        try {
          const made = [await change()].flat()
          say({ sentence: made[0]?.sentence ?? '', changeIds: [...before, ...made].map(({ changeId }) => changeId) })
          await askAnew(queries)
          return true
        } catch (error) {
          say({ sentence: saidOf(error), isFailure: true })
          // Not waited for: who reads why may try again at once.
          void askAnew(queries)
          return false
        }
      }
      return (await once(make, of)) ?? false
    },
    [say, queries, once],
  )
}

export function saidOf(error: unknown): string {
  return error instanceof Refused ? error.message : t('That did not work. Nothing was changed.')
}
