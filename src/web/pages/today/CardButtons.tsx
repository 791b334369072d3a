import { useState } from 'react'
import type { Card } from '#contract/today.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { DidItGoOut } from '../../components/DidItGoOut.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Key } from '../../components/Key.tsx'
import { Menu } from '../../components/Menu.tsx'
import { RhythmDialog } from '../../components/RhythmDialog.tsx'
import styles from './OpenCard.module.css'
import type { CardActs } from './use-cards.ts'

const SNOOZES = [
  { title: 'Tomorrow', days: 1 },
  { title: 'In three days', days: 3 },
  { title: 'In a week', days: 7 },
  { title: 'In a month', days: 30 },
] as const satisfies readonly { title: PlainPhrase; days: number }[]

export interface CardButtonsProps {
  card: Card
  acts: CardActs
  href: string | undefined
  wasOpened: boolean
  onOpened: (wasOpened: boolean) => void
  menu: 'snooze' | 'more' | undefined
  onMenu: (menu: 'snooze' | 'more' | undefined) => void
  onEvidence: () => void
}

export function CardButtons({ card, acts, href, wasOpened, onOpened, menu, onMenu, onEvidence }: CardButtonsProps) {
  const [setsRhythm, setSetsRhythm] = useState(false)
  if (wasOpened) return <DidItGoOut className={styles.asked} onYes={() => acts.onDone(card, true)} onNotYet={() => onOpened(false)} />
  const way = card.ways[0]
  return (
    <Acts className={styles.acts}>
      {way && href ? (
        <a
          className={buttonClass('go')}
          href={href}
          {...(href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
          onClick={() => onOpened(true)}
        >
          {way.label}
          <Key>↵</Key>
        </a>
      ) : (
        <Button look="go" hint="↵" onClick={() => acts.onLog(card)}>
          {t('Log it')}
        </Button>
      )}
      {way && (
        <Button hint="L" onClick={() => acts.onLog(card)}>
          {t('Log it')}
        </Button>
      )}
      {card.introduction?.answers ? (
        <>
          <Button onClick={() => acts.onAnswer(card, 'yes')}>{t('Said yes')}</Button>
          <Button onClick={() => acts.onAnswer(card, 'no')}>{t('Rather not')}</Button>
        </>
      ) : (
        <Button hint="V" onClick={() => acts.onLog(card, 'give')}>
          {t('Give')}
        </Button>
      )}
      <span className={styles.rest}>
        <Button look="quiet" onClick={() => acts.onDone(card)}>
          {t('Done')}
        </Button>
        <Menu
          open={menu === 'snooze'}
          onOpenChange={(open) => onMenu(open ? 'snooze' : undefined)}
          parts={[SNOOZES.map(({ title, days }) => ({ title: t(title), onChoose: () => acts.onSnooze(card, days) }))]}
        >
          {t('Snooze')}
        </Menu>
        <Menu
          open={menu === 'more'}
          onOpenChange={(open) => onMenu(open ? 'more' : undefined)}
          label={t('More about {name}', { name: card.person.name })}
          parts={[
            [{ title: t('Why this one'), onChoose: onEvidence }],
            [
              { title: t('Not this person now'), onChoose: () => acts.onSkip(card) },
              { title: t('Change the rhythm'), onChoose: () => setSetsRhythm(true) },
              { title: t('Let it rest'), onChoose: () => acts.onSettings(card, { isResting: true }) },
            ],
            [{ title: t('This is not a person'), onChoose: () => acts.onSettings(card, { isHidden: true }) }],
          ]}
        >
          <Icon name="dots" />
        </Menu>
      </span>
      {setsRhythm && (
        <RhythmDialog
          names={[card.person.name]}
          now={card.person.pinnedRhythmDays}
          learned={card.person.gapDays}
          onClose={() => setSetsRhythm(false)}
          onChoose={(rhythmDays) => acts.onSettings(card, { rhythmDays })}
        />
      )}
    </Acts>
  )
}
