import { useState } from 'react'
import type { GuestRow } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import type { Named } from '../../frame/desk.ts'
import { PeoplePicker } from '../../frame/PeoplePicker.tsx'
import styles from './Events.module.css'

/** Further people to ask, found by typing. */
export function AskMore({ without, onAsk }: { without: readonly GuestRow[]; onAsk: (people: readonly string[]) => Promise<boolean> }) {
  const [people, setPeople] = useState<readonly Named[]>([])
  const isAsked = (id: string) => without.some(({ personId }) => personId === id)
  const fresh = people.filter(({ id }) => !isAsked(id))
  const ask = async () => {
    if (await onAsk(fresh.map(({ id }) => id))) setPeople([])
  }
  return (
    <div className={styles.askMore}>
      <PeoplePicker label={t('Ask more')} people={fresh} onChange={setPeople} />
      {fresh.length > 0 && (
        <Button small onClick={ask}>
          {t('Put on the list')}
        </Button>
      )}
    </div>
  )
}
