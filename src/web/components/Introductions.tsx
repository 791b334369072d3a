import { useState } from 'react'
import type { IntroductionShown, IntroductionStep } from '#contract/introductions.ts'
import type { Day } from '#domain/time.ts'
import { IntroductionLine } from './IntroductionLine.tsx'
import { IntroductionStepDialog } from './IntroductionStepDialog.tsx'
import styles from './Introductions.module.css'

interface ListProps {
  introductions: readonly IntroductionShown[]
  today: Day
  onStep: (id: string, step: IntroductionStep) => Promise<boolean>
}

/** Introductions, how each stands, and what there is to do next. */
export function Introductions({ introductions, today, onStep }: ListProps) {
  const [open, setOpen] = useState<{ id: string; next: IntroductionShown['next'][number] }>()
  return (
    <>
      <ul className={styles.list}>
        {introductions.map((introduction) => (
          <IntroductionLine
            key={introduction.id}
            introduction={introduction}
            today={today}
            onOpen={(next) => setOpen({ id: introduction.id, next })}
            onStep={(step) => void onStep(introduction.id, step)}
          />
        ))}
      </ul>
      {open && (
        <IntroductionStepDialog
          next={open.next}
          onClose={() => setOpen(undefined)}
          onTaken={(step) => onStep(open.id, { step, person: open.next.personId })}
        />
      )}
    </>
  )
}
