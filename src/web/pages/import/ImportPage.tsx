import { useQueryClient } from '@tanstack/react-query'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { saidOf, useChange } from '../../frame/use-change.ts'
import { useSending } from '../../frame/use-sending.ts'
import { useImports, useSources } from '../../queries.ts'
import { ImportView } from './ImportView.tsx'
import { WhichIsYou } from './WhichIsYou.tsx'

export function ImportPage() {
  const imports = useImports()
  const sources = useSources()
  const { sending, send, forget } = useSending()
  const { on, zone, say } = useDesk()
  const change = useChange()
  const queries = useQueryClient()
  const pause = async (isPaused: boolean) => {
    try {
      queries.setQueryData(['imports'], await (isPaused ? client.resumeImport() : client.pauseImport()))
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
    }
  }
  return (
    <Loaded
      from={imports}
      page={t('Import')}
      what={t('The imports could not be read.')}
      shape={
        <Page title={t('Import')} layout="import" header={<h1>{t('Import')}</h1>}>
          <Shape height={96} />
        </Page>
      }
    >
      {(data) => (
        <ImportView
          imports={data}
          sources={sources.data ?? []}
          sending={sending}
          today={on}
          zone={zone}
          onFiles={(files) => void send(files)}
          onForget={forget}
          onPause={(isPaused) => void pause(isPaused)}
          onUndo={(id) => void change(() => client.undoImport(id), { of: id })}
          which={<WhichIsYou />}
        />
      )}
    </Loaded>
  )
}
