import { useMemo } from 'react'
import { client } from '#contract/client.ts'
import type { DraftChange, NewDraft, OwnBounds, PublicationMarked } from '#contract/share.ts'
import { useChange } from '../../frame/use-change.ts'

/** What one can do here. Each answers whether it went through. */
export interface ShareActs {
  readonly mark: (id: string, marked: PublicationMarked) => Promise<boolean>
  readonly setAuthor: (author: string, personId: string | null) => Promise<boolean>
  readonly setBounds: (own: OwnBounds) => Promise<boolean>
  readonly addDraft: (draft: NewDraft) => Promise<boolean>
  readonly editDraft: (id: string, change: DraftChange) => Promise<boolean>
  readonly draftIsOut: (id: string) => Promise<boolean>
  readonly removeDraft: (id: string) => Promise<boolean>
}

export function useShareActs(): ShareActs {
  const change = useChange()
  return useMemo(
    () => ({
      mark: (id, marked) => change(() => client.markPublication(id, marked), { of: `mark-${id}` }),
      setAuthor: (author, personId) => change(() => client.setAuthor(author, personId), { of: `author-${author}` }),
      setBounds: (own) => change(() => client.setBounds(own), { of: 'bounds' }),
      addDraft: (draft) => change(() => client.addDraft(draft), { of: 'add' }),
      editDraft: (id, changed) => change(() => client.editDraft(id, changed), { of: `edit-${id}` }),
      draftIsOut: (id) => change(() => client.draftIsOut(id), { of: `out-${id}` }),
      removeDraft: (id) => change(() => client.removeDraft(id), { of: `remove-${id}` }),
    }),
    [change],
  )
}
