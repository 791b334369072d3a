import { useCallback, useRef, useState } from 'react'
import { client, Refused } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { queryClient } from '../queries.ts'
import type { Toast } from './desk.ts'
import { askAnew } from './other-tabs.ts'
import { saidOf } from './use-change.ts'

type ChangeIds = readonly string[]

/** What is said, and the way back of every change that was made in this window: the last first, also long after its toast has gone. */
export function useUndo() {
  const [toast, setToast] = useState<Toast>()
  const made = useRef<readonly ChangeIds[]>([])
  const takenBack = useRef(new Set<string>())
  const before = useRef<Promise<void>>(Promise.resolve())

  const say = useCallback((said: Toast) => {
    if (said.changeIds?.length) made.current = [...made.current, said.changeIds]
    setToast(said)
  }, [])
  const undo = useCallback((changeIds: ChangeIds) => {
    const fresh = changeIds.filter((id) => !takenBack.current.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) takenBack.current.add(id)
    const rest = made.current.map((ids) => ids.filter((id) => !fresh.includes(id)))
    made.current = rest.filter((ids) => ids.length > 0)
    const takeBack = async () => {
      const left = [...fresh]
      try {
        let sentence = t('Taken back.')
        for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
          ;({ sentence } = await client.undo(last))
          left.pop()
        }
        setToast({ sentence: fresh.length > 1 ? t('Taken back for all of them.') : sentence })
      } catch (error) {
        for (const id of left) takenBack.current.delete(id)
        // What the server refuses stays refused; what did not get through can be tried again.
        if (!(error instanceof Refused && error.status < 500)) made.current = [...made.current, left]
        setToast({ sentence: saidOf(error), isFailure: true })
      }
      await askAnew(queryClient)
    }
    // One after the other: what was changed later is taken back earlier.
    before.current = before.current.then(takeBack)
  }, [])
  const undoLast = useCallback(() => {
    const last = made.current.at(-1)
    if (last) undo(last)
    else setToast({ sentence: t('Nothing to take back.') })
  }, [undo])
  const forget = useCallback(() => setToast(undefined), [])
  return { toast, say, undo, undoLast, forget }
}
