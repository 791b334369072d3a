import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useProfile } from '../../queries.ts'
import { ProfileView } from './ProfileView.tsx'

/** The owner's own profiles, side by side. */
export function ProfilePage() {
  const profile = useProfile()
  return (
    <Loaded
      from={profile}
      page={t('Profile')}
      what={t('Your profiles could not be read.')}
      shape={
        <Page title={t('Profile')} header={<h1>{t('How you look from outside')}</h1>}>
          <RowShapes rows={5} />
        </Page>
      }
    >
      {(data) => <ProfileView profile={data} />}
    </Loaded>
  )
}
