import type { ReactNode } from 'react'
import { t } from '#language/say.ts'
import { Page } from './Page.tsx'
import { Failed, isSignedOut, SignedOut, Waiting } from './States.tsx'

/** What a query gives, as far as a page needs it. */
export interface Loading<Data> {
  readonly data: Data | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** Picks the state. What is known stays on the page when asking again fails. */
export function Loaded<Data>({
  from,
  what,
  page,
  shape,
  children,
}: {
  from: Loading<Data>
  /** "Today could not be read." */
  what: string
  /** The page this is the whole of, if it is: then a failure keeps the page's title and frame. */
  page?: string
  shape: ReactNode
  children: (data: Data) => ReactNode
}) {
  if (from.data !== undefined) return children(from.data)
  if (isSignedOut(from.error)) return <SignedOut />
  if (from.error) {
    const failed = <Failed error={from.error} what={what} onRetry={() => void from.refetch()} />
    if (!page) return failed
    return (
      <Page title={page} header={<h1>{page}</h1>}>
        {failed}
      </Page>
    )
  }
  return <Waiting label={t('One moment')}>{shape}</Waiting>
}
