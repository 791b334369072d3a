import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPage as Person, PersonSettings } from '#contract/people.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Key } from '../../components/Key.tsx'
import { Menu } from '../../components/Menu.tsx'
import { RhythmDialog } from '../../components/RhythmDialog.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { CIRCLES, circleNamed } from '../../words/warmth.ts'
import styles from './Person.module.css'

const IMPORTANCE = [
  { importance: 2, title: 'Matters a lot' },
  { importance: 1, title: 'Matters as others do' },
  { importance: 0.5, title: 'Matters a little less' },
] as const satisfies readonly { importance: number; title: PlainPhrase }[]

interface PersonActsProps {
  person: Person
  onLog: (tag?: 'give') => void
  onSettings: (settings: PersonSettings) => void
  onNote: () => void
  onCorrect: () => void
}

export function PersonActs({ person, onLog, onSettings, onNote, onCorrect }: PersonActsProps) {
  const [menu, setMenu] = useState<'write' | 'more'>()
  const [setsRhythm, setSetsRhythm] = useState(false)
  const navigate = useNavigate()
  const [best, ...others] = person.ways
  const write = () => {
    if (!best) return onLog()
    if (best.href.startsWith('http')) window.open(best.href, '_blank', 'noopener,noreferrer')
    else window.location.href = best.href
  }
  useKeys({
    Enter: write,
    l: () => onLog(),
    v: () => onLog('give'),
    n: onNote,
    a: () => void navigate({ to: '/ask', search: { people: person.id } }),
    '.': () => setMenu('more'),
  })
  const away = { target: '_blank', rel: 'noopener noreferrer' }
  return (
    <Acts className={styles.verbs}>
      {best && (
        <a className={buttonClass('go')} href={best.href} title={best.label} {...(best.href.startsWith('http') ? away : {})}>
          {t('Write')} <Key>↵</Key>
        </a>
      )}
      <Button look={best ? 'outline' : 'go'} hint="L" onClick={() => onLog()}>
        {t('Log')}
      </Button>
      <Button hint="V" onClick={() => onLog('give')}>
        {t('Give')}
      </Button>
      <Button hint="N" onClick={onNote}>
        {t('Note')}
      </Button>
      <Link to="/ask" search={{ people: person.id }} className={buttonClass('outline')}>
        {t('Before you ask^of one person')} <Key>A</Key>
      </Link>
      <Menu
        open={menu === 'more'}
        onOpenChange={(open) => setMenu(open ? 'more' : undefined)}
        label={t('More: other ways to write, rhythm, circle')}
        parts={[
          others.map(({ label, href }) => ({ title: label, onChoose: () => void window.open(href, '_blank', 'noopener,noreferrer') })),
          [
            { title: t('Correct the name, work or birthday'), onChoose: onCorrect },
            { title: t('Change the rhythm'), onChoose: () => setSetsRhythm(true) },
          ],
          CIRCLES.map(({ circle }) => ({
            title: circleNamed(circle),
            isChosen: person.circle === circle,
            onChoose: () => onSettings({ circle }),
          })),
          IMPORTANCE.map(({ importance, title }) => ({
            title: t(title),
            isChosen: person.importance === importance,
            onChoose: () => onSettings({ importance }),
          })),
          [
            person.isResting
              ? { title: t('Wake again'), onChoose: () => onSettings({ isResting: false }) }
              : { title: t('Let it rest'), onChoose: () => onSettings({ isResting: true }) },
            { title: t('This is not a person'), onChoose: () => onSettings({ isHidden: true }) },
          ],
        ]}
      >
        <Icon name="dots" />
      </Menu>
      {setsRhythm && (
        <RhythmDialog
          names={[person.name]}
          now={person.pinnedRhythmDays}
          learned={person.gapDays}
          onClose={() => setSetsRhythm(false)}
          onChoose={(rhythmDays) => onSettings({ rhythmDays })}
        />
      )}
    </Acts>
  )
}
