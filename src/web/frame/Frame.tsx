import { Outlet, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { t } from '#language/say.ts'
import { isSignedOut, SignedOut } from '../components/States.tsx'
import { OfflineLine } from '../offline/OfflineLine.tsx'
import { NAV_PAGES } from '../pages/index.ts'
import { queryClient, useAnewWhenDone, useStatus } from '../queries.ts'
import { type Desk, DeskContext, type Named } from './desk.ts'
import styles from './Frame.module.css'
import { BottomBar, Head, Nav } from './Nav.tsx'
import { listenToOtherTabs } from './other-tabs.ts'
import { Toasts } from './Toasts.tsx'
import { holdKeys, type Keys, useKeys } from './use-keys.ts'
import { useReminder } from './use-reminder.ts'
import { useUndo } from './use-undo.ts'

/** What can be opened anywhere is fetched once the first page has been drawn and looked at. */
const SHEETS_AFTER_MS = 1500

/** Whichever question is answered first says that the door is shut: then nothing of the house is shown. */
const answers = queryClient.getQueryCache()
const onAnswers = (onChange: () => void) => answers.subscribe(onChange)
const anyIsSignedOut = () => answers.getAll().some(({ state }) => isSignedOut(state.error))

type Sheets = typeof import('./sheets.ts')
type Opened =
  | { type: 'palette' }
  | { type: 'keys' }
  | { type: 'log'; people: readonly Named[]; tag: 'give' | 'ask' | undefined; card: string | undefined }

/** Around every page: what can be opened anywhere, the toast, and the keys that work everywhere. */
export function Desktop() {
  const status = useStatus()
  const isOut = useSyncExternalStore(onAnswers, anyIsSignedOut)
  useAnewWhenDone(status.data?.isImporting ?? false)
  useReminder(status.data)
  useEffect(() => listenToOtherTabs(queryClient), [])
  const [opened, setOpened] = useState<Opened>()
  const { toast, say, undo, undoLast, forget } = useUndo()
  const navigate = useNavigate()

  const close = useCallback(() => setOpened(undefined), [])
  const openLog = useCallback(
    (people: readonly Named[] = [], tag?: 'give' | 'ask', card?: string) => setOpened({ type: 'log', people, tag, card }),
    [],
  )
  const openPalette = useCallback(() => setOpened({ type: 'palette' }), [])
  const on = status.data?.on
  const zone = status.data?.zone
  const desk = useMemo<Desk>(
    () => ({ openLog, openPalette, undo, say, on: on ?? new Date().toISOString().slice(0, 10), zone: zone ?? 'UTC' }),
    [openLog, openPalette, say, undo, on, zone],
  )
  useKeys(
    {
      ...Object.fromEntries(NAV_PAGES.map(({ key, to }): [string, Keys[string]] => [`g ${key}`, () => void navigate({ to })])),
      g: () => undefined,
      l: () => openLog(),
      v: () => openLog([], 'give'),
      u: undoLast,
      '?': () => setOpened({ type: 'keys' }),
      '/': openPalette,
    },
    'frame',
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      openPalette()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [openPalette])

  // Not React.lazy: it may hold back what it has for 300 ms, and what is typed after Ctrl-K would be lost.
  const [sheets, setSheets] = useState<Sheets>()
  const isOpen = opened !== undefined
  useEffect(() => {
    const timer = setTimeout(() => void import('./sheets.ts').then(setSheets), isOpen ? 0 : SHEETS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isOpen])
  useEffect(() => {
    holdKeys(isOpen)
    return () => holdKeys(false)
  }, [isOpen])

  if (isOut) return <SignedOut />
  return (
    <DeskContext value={desk}>
      <a className={styles.skip} href="#main">
        {t('Skip to the page')}
      </a>
      <Outlet />
      <Toasts toast={toast} onUndo={undo} onGone={forget} />
      {sheets && opened?.type === 'palette' && <sheets.Palette onClose={close} onLog={(people) => openLog(people)} />}
      {sheets && opened?.type === 'keys' && <sheets.KeySheet onClose={close} />}
      {sheets && opened?.type === 'log' && (
        <sheets.LogSheet people={opened.people} tag={opened.tag} card={opened.card} today={desk.on} onClose={close} />
      )}
    </DeskContext>
  )
}

/** The pages with the navigation beside them. */
export function Frame({ desk }: { desk: Desk }) {
  const status = useStatus()
  return (
    <div className={styles.app}>
      <Nav status={status.data} onFind={desk.openPalette} />
      <Head onFind={desk.openPalette} />
      <div>
        <OfflineLine />
        <Outlet />
      </div>
      <BottomBar onLog={() => desk.openLog()} />
    </div>
  )
}
