import { useId, useState } from 'react'
import type { IntroductionShown, IntroductionStep } from '#contract/introductions.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button, buttonClass } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { GrowingText } from './GrowingText.tsx'
import { hrefWith } from './href-with.ts'
import styles from './Introductions.module.css'

type Next = IntroductionShown['next'][number]

/** What doing each step is called, and what it notes. */
const DONE = {
  ask: { word: 'Asked', step: 'asked' },
  remind: { word: 'Asked again', step: 'asked' },
  tell: { word: 'Told', step: 'told' },
  make: { word: 'Introduced', step: 'made' },
  'ask-after': { word: 'Asked', step: 'asked-after' },
} as const satisfies Record<Next['kind'], { word: PlainPhrase; step: IntroductionStep['step'] }>

interface StepProps {
  next: Next
  onTaken: (step: IntroductionStep['step']) => Promise<boolean>
  onClose: () => void
}

/** One step of an introduction: a text that can be changed, ways to send it, and that it is done. Nothing is sent from here. */
export function IntroductionStepDialog({ next, onTaken, onClose }: StepProps) {
  const id = useId()
  const [text, setText] = useState(next.draft)
  const { word, step } = DONE[next.kind]
  const take = async () => {
    if (await onTaken(step)) onClose()
  }
  return (
    <Dialog label={next.title} onClose={onClose}>
      <div className={styles.step}>
        <h2>{next.title}</h2>
        <p>{next.sentence}</p>
        <label htmlFor={id}>
          {t('A text to begin with')}
          <GrowingText id={id} className={styles.draft} value={text} onChange={setText} />
        </label>
        <Acts>
          {next.ways.slice(0, 3).map(({ label, href }, i) => (
            <a
              key={href}
              className={buttonClass(i === 0 ? 'go' : 'outline')}
              href={hrefWith(href, text)}
              {...(href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
            >
              {label}
            </a>
          ))}
          <Button look={next.ways.length === 0 ? 'go' : 'outline'} onClick={take}>
            {t(word)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Not yet')}
          </Button>
        </Acts>
      </div>
    </Dialog>
  )
}
