import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonRow, PersonSettings } from '#contract/people.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Menu } from '../../components/Menu.tsx'
import { RhythmDialog } from '../../components/RhythmDialog.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useSettings } from '../../frame/use-settings.ts'
import { CIRCLES } from '../../words/warmth.ts'
import styles from './People.module.css'

/** What can be done with several people at once. */
export function SelectionBar({ people, onClear }: { people: readonly PersonRow[]; onClear: () => void }) {
  const { openLog } = useDesk()
  const [setsRhythm, setSetsRhythm] = useState(false)
  const setAll = useSettings()
  const set = (settings: PersonSettings) => void setAll(people, settings, client.setPerson).then((went) => went && onClear())
  return (
    <section className={styles.bar} aria-label="With those selected">
      <p>
        <b className="num">{people.length}</b> selected
      </p>
      <Button small onClick={() => openLog(people)}>
        Log
      </Button>
      <Menu small look="outline" parts={[CIRCLES.map(({ circle, title }) => ({ title, onChoose: () => set({ circle }) }))]}>
        Circle <Icon name="down" size={14} stroke={1.8} />
      </Menu>
      <Button small onClick={() => setSetsRhythm(true)}>
        Rhythm
      </Button>
      <Button small onClick={() => set({ isResting: true })}>
        Let rest
      </Button>
      <Button small look="quiet" onClick={onClear}>
        Clear
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
