import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { Refused } from '#contract/client.ts'
import type { Changed } from '#contract/shared.ts'
import { t } from '#language/say.ts'
import { useDesk } from './desk.ts'
import { askAnew } from './other-tabs.ts'

/**
 * Makes a change, or several that belong together, says the first with a way back, and has the pages ask anew. Answers whether it went
 * through. With `before`, what was made for it earlier is taken back with it.
 */
export function useChange(): (change: () => Promise<Changed | readonly Changed[]>, before?: readonly Changed[]) => Promise<boolean> {
  const { say } = useDesk()
  const queries = useQueryClient()
  return useCallback(
    async (change, before = []) => {
      try {
        const made = [await change()].flat()
        say({ sentence: made[0]?.sentence ?? '', changeIds: [...before, ...made].map(({ changeId }) => changeId) })
        return true
      } catch (error) {
        say({ sentence: saidOf(error), isFailure: true })
        return false
      } finally {
        await askAnew(queries)
      }
    },
    [say, queries],
  )
}

export function saidOf(error: unknown): string {
  return error instanceof Refused ? error.message : t('That did not work. Nothing was changed.')
}
