import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { t, tn } from '#language/say.ts'
import { Button } from '../components/Button.tsx'
import { useDesk } from '../frame/desk.ts'
import { askAnew } from '../frame/other-tabs.ts'
import { capital, listed } from '../words/numbers.ts'
import { useOffline } from './connection.ts'
import styles from './OfflineLine.module.css'
import { dropUnsent, sendUnsent, useUnsent } from './outbox.ts'

/** One line over the page: Tend does not answer, and what waits to be sent. Sends it when Tend answers again. */
export function OfflineLine() {
  const isOffline = useOffline()
  const waiting = useUnsent()
  const queries = useQueryClient()
  const { say } = useDesk()
  const send = async (again = false) => {
    const sent = await sendUnsent(again)
    if (sent === 0) return
    say({ sentence: capital(tn(sent, 'one entry that waited is kept now.', '{n} entries that waited are kept now.')) })
    await askAnew(queries)
  }
  const wasOffline = useRef(isOffline)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming back counts
  useEffect(() => {
    if (!isOffline) void send()
    // What was shown meanwhile may be old.
    if (!isOffline && wasOffline.current) void queries.invalidateQueries()
    wasOffline.current = isOffline
  }, [isOffline])
  const refused = waiting.filter((item) => item.refused !== undefined)
  const open = waiting.length - refused.length
  return (
    <div role="status">
      {isOffline && (
        <p className={styles.line}>
          {t('Tend does not answer. Today, People and whom you opened can be read; what you log goes in later.')}
          {open > 0 && <b> {capital(tn(open, 'one entry waits.', '{n} entries wait.'))}</b>}
        </p>
      )}
      {!isOffline &&
        refused.map(({ once, names, entry, refused: reason = '' }) => (
          <p key={once} className={styles.line}>
            {t('What you logged with {names} could not be kept: {reason}', { names: listed(names), reason })}{' '}
            {entry.note && <q>{entry.note}</q>}
            <Button small onClick={() => void send(true)}>
              {t('Try again')}
            </Button>
            <Button small look="quiet" onClick={() => dropUnsent(once)}>
              {t('Let it go')}
            </Button>
          </p>
        ))}
    </div>
  )
}
