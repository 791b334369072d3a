import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonRow, PersonSettings } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Menu } from '../../components/Menu.tsx'
import { RhythmDialog } from '../../components/RhythmDialog.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useSettings } from '../../frame/use-settings.ts'
import { inFigures } from '../../words/numbers.ts'
import { rich } from '../../words/rich.tsx'
import { CIRCLES } from '../../words/warmth.ts'
import styles from './People.module.css'

/** What can be done with several people at once. */
export function SelectionBar({ people, onClear }: { people: readonly PersonRow[]; onClear: () => void }) {
  const { openLog } = useDesk()
  const [setsRhythm, setSetsRhythm] = useState(false)
  const setAll = useSettings()
  const set = (settings: PersonSettings) => void setAll(people, settings, client.setPerson).then((went) => went && onClear())
  return (
    <section className={styles.bar} aria-label={t('With those selected')}>
      <p>{rich('{count} selected', { count: <b className="num">{inFigures(people.length)}</b> })}</p>
      <Button small onClick={() => openLog(people)}>
        {t('Log')}
      </Button>
      <Menu small look="outline" parts={[CIRCLES.map(({ circle, title }) => ({ title, onChoose: () => set({ circle }) }))]}>
        {t('Circle')} <Icon name="down" size={14} stroke={1.8} />
      </Menu>
      <Button small onClick={() => setSetsRhythm(true)}>
        {t('Rhythm')}
      </Button>
      <Button small onClick={() => set({ isResting: true })}>
        {t('Let rest')}
      </Button>
      <Button small look="quiet" onClick={onClear}>
        {t('Clear^selection')}
      </Button>
      {setsRhythm && (
        <RhythmDialog
          names={people.map(({ name }) => name)}
          now={null}
          learned={null}
          onClose={() => setSetsRhythm(false)}
          onChoose={(rhythmDays) => set({ rhythmDays })}
        />
      )}
    </section>
  )
}
