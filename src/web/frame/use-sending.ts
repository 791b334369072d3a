import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { client, upload } from '#contract/client.ts'
import { t } from '#language/say.ts'
import type { FileToSend } from '../components/dropped-files.ts'
import { newUuid } from '../offline/new-uuid.ts'
import { saidOf } from './use-change.ts'

export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly share: number; readonly files: number; readonly now: string }
  | { readonly state: 'failed'; readonly reason: string; readonly file: string | undefined; readonly again: readonly FileToSend[] }

/** Sends a drop file by file, then has it read. The reading goes on when the page closes; the sending does not. */
export function useSending(onStarted?: () => void) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' })
  const queries = useQueryClient()
  const send = useCallback(
    async (files: readonly FileToSend[]) => {
      if (files.length === 0) return setSending({ state: 'failed', reason: t('There was no file in it.'), file: undefined, again: [] })
      const drop = newUuid()
      const total = files.reduce((sum, { file }) => sum + file.size, 0)
      let before = 0
      let now: string | undefined
      try {
        for (const { path, file } of files) {
          now = path
          const tell = (sent: number) =>
            setSending({ state: 'sending', share: total > 0 ? (before + sent) / total : 1, files: files.length, now: path })
          tell(0)
          await upload(drop, path, file, tell)
          before += file.size
        }
        now = undefined
        queries.setQueryData(['imports'], await client.startImport(drop))
        await queries.invalidateQueries({ queryKey: ['status'] })
        setSending({ state: 'idle' })
        onStarted?.()
      } catch (error) {
        setSending({ state: 'failed', reason: saidOf(error), file: now, again: files })
      }
    },
    [queries, onStarted],
  )
  return { sending, send, forget: useCallback(() => setSending({ state: 'idle' }), []) }
}
