import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useDuplicates } from '../../queries.ts'
import { DuplicatesView } from './DuplicatesView.tsx'

/** One person or two? */
export function DuplicatesPage() {
  const duplicates = useDuplicates()
  const { on } = useDesk()
  return (
    <Loaded
      from={duplicates}
      page={t('Duplicates')}
      what={t('Who may be one could not be read.')}
      shape={
        <Page title={t('Duplicates')} header={<h1>{t('One person or two?')}</h1>}>
          <Shape height={320} />
        </Page>
      }
    >
      {(data) => <DuplicatesView page={data} today={on} />}
    </Loaded>
  )
}
