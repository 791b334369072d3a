import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { IntroductionsSection } from '../../frame/IntroductionsSection.tsx'
import { useChange } from '../../frame/use-change.ts'
import { useKeys } from '../../frame/use-keys.ts'
import { useLedger, usePerson, useTimeline } from '../../queries.ts'
import { PersonView } from './PersonView.tsx'

const route = getRouteApi('/framed/people/$id')

/** The head first; the history comes after it. */
export function PersonPage() {
  const { id } = route.useParams()
  const [channel, setChannel] = useState<string>()
  const person = usePerson(id)
  const timeline = useTimeline(id, channel)
  const ledger = useLedger(id)
  const { on, zone, openLog } = useDesk()
  const change = useChange()
  const router = useRouter()
  const back = () => router.history.back()
  useKeys({ Escape: back })
  return (
    <Loaded
      from={person}
      page={t('A person')}
      what={t('This person could not be read.')}
      shape={
        <Page title={t('A person')}>
          <Shape height={56} width="60%" />
          <Shape height={90} />
          <Shape height={240} />
        </Page>
      }
    >
      {(data) => (
        <PersonView
          person={data}
          today={on}
          zone={zone}
          history={{
            entries: timeline.data?.pages.flatMap(({ entries }) => entries),
            news: timeline.data?.pages.flatMap(({ news }) => news) ?? [],
            error: timeline.error,
            hasMore: timeline.hasNextPage,
            isAsking: timeline.isFetchingNextPage,
            onMore: () => void timeline.fetchNextPage(),
            onRetry: () => void timeline.refetch(),
            channel,
            onChannel: setChannel,
            onActs: (messageId, acts) => void change(() => client.setActs(messageId, acts), { of: `${messageId} ${acts}` }),
          }}
          onLog={(tag) => openLog([data], tag)}
          onSettings={(settings) => void change(() => client.setPerson(id, settings), { of: JSON.stringify(settings) })}
          ledger={ledger.data}
          onPromise={(made) => change(() => client.promise(id, made))}
          onClosePromise={(promiseId, as) => void change(() => client.closePromise(promiseId, as), { of: promiseId })}
          introductions={<IntroductionsSection person={data} />}
          onNote={(text) => change(() => client.addNote(id, text))}
        />
      )}
    </Loaded>
  )
}
