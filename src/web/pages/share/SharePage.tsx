import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useShare } from '../../queries.ts'
import { ShareView } from './ShareView.tsx'
import { useShareActs } from './use-share-acts.ts'

/** What your people made, and how often you are seen. */
export function SharePage() {
  const share = useShare()
  const { on, zone } = useDesk()
  const acts = useShareActs()
  return (
    <Loaded
      from={share}
      page={t('What your people made')}
      what={t('What your people made could not be read.')}
      shape={
        <Page title={t('Share')} layout="share" header={<h1>{t('What your people made')}</h1>}>
          <Shape height={280} />
          <RowShapes rows={3} />
        </Page>
      }
    >
      {(data) => <ShareView share={data} today={on} zone={zone} acts={acts} />}
    </Loaded>
  )
}
