import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useReady } from '../../queries.ts'
import { ReadyView } from './ReadyView.tsx'

/** If help were needed tomorrow. */
export function ReadyPage() {
  const ready = useReady()
  const { on } = useDesk()
  return (
    <Loaded
      from={ready}
      page={t('Readiness')}
      what={t('Your readiness could not be read.')}
      shape={
        <Page title={t('Readiness')} header={<h1>{t('If you needed help tomorrow')}</h1>}>
          <Shape height={220} />
          <RowShapes rows={6} />
        </Page>
      }
    >
      {(data) => <ReadyView page={data} today={on} />}
    </Loaded>
  )
}
