import { useQuery } from '@tanstack/react-query'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes } from '../../components/States.tsx'
import { SettingsView } from './SettingsView.tsx'

/** What is asked of the owner once, and kept as it is answered. */
export function SettingsPage() {
  const settings = useQuery({ queryKey: ['settings'], queryFn: client.settings })
  return (
    <Loaded
      from={settings}
      page={t('Settings')}
      what={t('Your settings could not be read.')}
      shape={
        <Page title={t('Settings')} header={<h1>{t('Settings')}</h1>}>
          <RowShapes rows={8} />
        </Page>
      }
    >
      {(data) => <SettingsView page={data} />}
    </Loaded>
  )
}
