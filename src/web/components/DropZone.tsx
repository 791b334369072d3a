import { useEffect, useRef, useState } from 'react'
import { t, tn } from '#language/say.ts'
import type { Sending } from '../frame/use-sending.ts'
import { Acts, Button } from './Button.tsx'
import styles from './DropZone.module.css'
import { type FileToSend, filesOfDrop, filesOfInput } from './dropped-files.ts'
import { Icon } from './Icon.tsx'

interface DropZoneProps {
  title: string
  /** What can be dropped, up to the words for a folder, which are a button. */
  says: string
  folder: string
  sending: Sending
  isMain?: boolean
  onFiles: (files: readonly FileToSend[]) => void
  onForget: () => void
}

/** React has no name for it; every browser knows it. */
const WHOLE_FOLDER = { webkitdirectory: '' }

/** Takes files and folders; the whole window while something is dragged over it. Choosing does the same. */
export function DropZone({ title, says, folder, sending, isMain, onFiles, onForget }: DropZoneProps) {
  const isOver = useWindowDrop(onFiles)
  const files = useRef<HTMLInputElement>(null)
  const folderInput = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    onFiles(filesOfInput(input.files))
    input.value = ''
  }
  if (sending.state === 'sending') return <SendingLine sending={sending} />
  return (
    <>
      <section className={styles.drop} aria-label={title}>
        <Icon name="bring" size={36} stroke={1.1} />
        <div>
          <h2>{title}</h2>
          <p>
            {says}{' '}
            <button type="button" onClick={() => folderInput.current?.click()}>
              {folder}
            </button>
            .
          </p>
        </div>
        <Button className={styles.choose} look={isMain ? 'go' : 'outline'} onClick={() => files.current?.click()}>
          {t('Choose')}
        </Button>
        <input ref={files} type="file" multiple hidden onChange={(event) => take(event.currentTarget)} />
        <input ref={folderInput} type="file" multiple hidden {...WHOLE_FOLDER} onChange={(event) => take(event.currentTarget)} />
      </section>
      {sending.state === 'failed' && (
        <div className={styles.failed} role="alert">
          <h3>{sending.file ? t('{file} did not arrive.', { file: sending.file }) : t('That could not be taken.')}</h3>
          <p>
            {sending.reason} {t('What was brought in before is safe.')}
          </p>
          <Acts>
            {sending.again.length > 0 && (
              <Button small onClick={() => onFiles(sending.again)}>
                {t('Send again')}
              </Button>
            )}
            <Button small look="quiet" onClick={onForget}>
              {t('Leave it')}
            </Button>
          </Acts>
        </div>
      )}
      {isOver && (
        <div className={styles.over} aria-hidden="true">
          <p>{t('Let go anywhere.')}</p>
        </div>
      )}
    </>
  )
}

function SendingLine({ sending }: { sending: Extract<Sending, { state: 'sending' }> }) {
  const percent = Math.round(sending.share * 100)
  return (
    <section className={styles.sending} aria-label={t('Taking it in')}>
      <h2>{tn(sending.files, 'Taking in one file', 'Taking in {n} files')}</h2>
      <div
        className={styles.bar}
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={t('Taking it in')}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <p className="meta">{t('{file} · stay on this page until it has arrived; the reading goes on by itself.', { file: sending.now })}</p>
    </section>
  )
}

/** Listens on the whole window; true while something is dragged over it. */
function useWindowDrop(onFiles: (files: readonly FileToSend[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const count = (by: 1 | -1) => (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth = Math.max(0, depth + by)
      setIsOver(depth > 0)
    }
    const enter = count(1)
    const leave = count(-1)
    const over = (event: DragEvent) => holdsFiles(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setIsOver(false)
      void filesOfDrop(event.dataTransfer).then((files) => latest.current(files))
    }
    addEventListener('dragenter', enter)
    addEventListener('dragleave', leave)
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
