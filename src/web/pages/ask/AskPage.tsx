import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { IncomingAsk } from '#contract/ask.ts'
import { client } from '#contract/client.ts'
import type { NewInteraction } from '#contract/people.ts'
import { ASKED_AT_ONCE } from '#domain/coach/ask/how-many.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useChange } from '../../frame/use-change.ts'
import { useAsk, useIncoming } from '../../queries.ts'
import { rich } from '../../words/rich.tsx'
import styles from './Ask.module.css'
import { Found } from './Found.tsx'
import { Incoming } from './Incoming.tsx'
import { NeedField } from './NeedField.tsx'

const route = getRouteApi('/framed/ask')

/** Before you ask, and who asks you. */
export function AskPage() {
  const search = route.useSearch()
  const navigate = useNavigate()
  const { on } = useDesk()
  const change = useChange()
  const found = useAsk(search)
  const incoming = useIncoming()
  const isAsking = search.need !== undefined || search.people !== undefined
  return (
    <Page
      title={t('Ask^page')}
      layout="ask"
      header={
        <>
          <h1>{t('Before you ask')}</h1>
          <p className="dek">
            {t('Say what you need, or name somebody. Tend looks at who they are and what has passed between you, and suggests how.')}
          </p>
        </>
      }
      marginLabel={t('Someone asks you')}
      margin={
        <section className={styles.aside}>
          <h2>{t('Someone asks you')}</h2>
          <Loaded from={incoming} what={t('What others ask could not be read.')} shape={<Shape height={220} />}>
            {(data) => (
              <Incoming
                incoming={data}
                today={on}
                onActs={(id, acts) => void change(() => client.setActs(id, acts), { of: id })}
                onAnswered={(ask, words) => void change(() => client.log(answerTo(ask, words)), { of: ask.recordId })}
              />
            )}
          </Loaded>
        </section>
      }
    >
      <NeedField need={search.need ?? ''} onNeed={(need) => void navigate({ to: '/ask', search: need ? { need } : {} })} />
      {isAsking ? (
        <Loaded from={found} what={t('That could not be looked up.')} shape={<RowShapes rows={4} />}>
          {(data) => (
            <Found
              found={data}
              today={on}
              onPlan={(id, steps) => change(() => client.plan(id, steps), { of: id })}
              onMore={() =>
                void navigate({
                  to: '/ask',
                  search: { ...search, most: (search.most ?? ASKED_AT_ONCE) + ASKED_AT_ONCE },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          )}
        </Loaded>
      ) : (
        <p className={styles.hint}>
          {rich(
            'An organisation, a field of work, a place, a name, or a whole sentence will do. From anybody’s page, {act} looks at that one person.',
            {
              act: <b>{t('Before you ask^of one person')}</b>,
            },
          )}
        </p>
      )}
    </Page>
  )
}

/** The answer as it is logged: where the ask came from, it went. */
function answerTo({ person, channel }: IncomingAsk, words?: string): NewInteraction {
  return { people: [person.id], kind: channel === 'mail' ? 'mail' : 'message', direction: 'out', ...(words ? { note: words } : {}) }
}
