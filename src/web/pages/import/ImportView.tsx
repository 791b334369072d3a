import { type ReactNode, useState } from 'react'
import type { Imports, Sources } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { DropZone } from '../../components/DropZone.tsx'
import type { FileToSend } from '../../components/dropped-files.ts'
import { Page } from '../../components/Page.tsx'
import type { Sending } from '../../frame/use-sending.ts'
import { HereAlready } from './HereAlready.tsx'
import styles from './Import.module.css'
import { ImportMargin } from './ImportMargin.tsx'
import { Report } from './Report.tsx'
import { RunningSheet } from './RunningSheet.tsx'
import { Unrecognised } from './Unrecognised.tsx'

export interface ImportViewProps {
  imports: Imports
  sources: Sources
  sending: Sending
  today: Day
  zone: string
  onFiles: (files: readonly FileToSend[]) => void
  onForget: () => void
  onPause: (isPaused: boolean) => void
  onUndo: (id: string) => void
  /** What is to be asked of whom the imports name. */
  which?: ReactNode
}

export function ImportView({ imports, sources, sending, today, zone, onFiles, onForget, onPause, onUndo, which }: ImportViewProps) {
  const { running, isBusy, unrecognised } = imports
  const done = imports.imports.filter(({ state }) => state === 'done' || state === 'failed')
  const [chosen, setChosen] = useState<string>()
  const again = imports.again.filter(({ id }) => done.some((row) => row.id === id))
  // Of a drop that held nothing new the report is the one of when it came.
  const dropped = imports.broughtNew ? undefined : again[0]?.id
  const shown = done.find(({ id }) => id === (chosen ?? dropped)) ?? done[0]
  return (
    <Page
      title={t('Import')}
      layout="import"
      header={
        <>
          <h1>{t('Import')}</h1>
          <p className="dek">{t('Drop what you have. Tend looks inside to see what it is, and reads it here, on this machine.')}</p>
        </>
      }
      margin={<ImportMargin done={done} shown={shown} sources={sources} today={today} zone={zone} onShow={setChosen} onUndo={onUndo} />}
    >
      <DropZone
        title={t('Drop files or folders here')}
        says={t('Zip, mbox, Maildir, vCard, CSV, feeds. Many at once is fine, and so is')}
        folder={t('a whole folder')}
        sending={sending}
        onFiles={onFiles}
        onForget={onForget}
      />
      {isBusy && !running && (
        <p className={`meta ${styles.looking}`} role="status">
          {t('Looking at what it is.')}
        </p>
      )}
      {!isBusy && which}
      {running && <RunningSheet running={running} onPause={onPause} />}
      <HereAlready again={again} />
      <Unrecognised files={unrecognised} broughtAny={imports.broughtNew || again.length > 0} />
      {shown && (
        <Report key={shown.id} row={shown} next={shown === done[0] ? imports.next : []} today={today} zone={zone} onUndo={onUndo} />
      )}
    </Page>
  )
}
