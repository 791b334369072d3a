import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { IntroductionShown, IntroductionStep } from '#contract/introductions.ts'
import type { Day } from '#domain/time.ts'
import { plainDay } from '../words/dates.ts'
import { classes } from './classes.ts'
import { IntroductionStepDialog } from './IntroductionStepDialog.tsx'
import styles from './Introductions.module.css'

type Next = IntroductionShown['next'][number]

interface ListProps {
  introductions: readonly IntroductionShown[]
  today: Day
  onStep: (id: string, step: IntroductionStep) => Promise<boolean>
}

/** Introductions, how each stands, and what there is to do next. */
export function Introductions({ introductions, today, onStep }: ListProps) {
  const [open, setOpen] = useState<{ introduction: IntroductionShown; next: Next }>()
  return (
    <>
      <ul className={styles.list}>
        {introductions.map((introduction) => (
          <IntroductionLine
            key={introduction.id}
            introduction={introduction}
            today={today}
            onOpen={(next) => setOpen({ introduction, next })}
            onStep={(step) => void onStep(introduction.id, step)}
          />
        ))}
      </ul>
      {open && (
        <IntroductionStepDialog
          next={open.next}
          onClose={() => setOpen(undefined)}
          onTaken={(step) => onStep(open.introduction.id, { step, person: open.next.personId })}
        />
      )}
    </>
  )
}

interface LineProps {
  introduction: IntroductionShown
  today: Day
  onOpen: (next: Next) => void
  onStep: (step: IntroductionStep) => void
}

function IntroductionLine({ introduction, today, onOpen, onStep }: LineProps) {
  const { people, words, state, next } = introduction
  const [first, second] = people
  const mayAnswer = state === 'asking' ? people.filter(({ answer }) => answer === null) : []
  return (
    <li className={classes(next.length === 0 && styles.over)}>
      <p className={styles.who}>
        <PersonLink person={first!} /> and <PersonLink person={second!} />
      </p>
      <small>{words}</small>
      {next.length > 0 && (
        <span className={styles.steps}>
          {next.map((step) =>
            step.isDue ? (
              <button key={step.kind + step.personId} type="button" className="more" onClick={() => onOpen(step)}>
                {step.title}
              </button>
            ) : (
              step.kind === 'ask-after' && <small key={step.kind}>Comes up again on {plainDay(step.onDay, today)}.</small>
            ),
          )}
          {mayAnswer.map(({ id, name }) => (
            <Answers key={id} name={name.split(' ')[0] ?? name} onAnswer={(answer) => onStep({ step: answer, person: id })} />
          ))}
          {state !== 'made' && (
            <button type="button" className="more" onClick={() => onStep({ step: 'ended' })}>
              Let it be
            </button>
          )}
        </span>
      )}
    </li>
  )
}

function Answers({ name, onAnswer }: { name: string; onAnswer: (answer: 'yes' | 'no') => void }) {
  return (
    <>
      <button type="button" className="more" onClick={() => onAnswer('yes')}>
        {name} said yes
      </button>
      <button type="button" className="more" onClick={() => onAnswer('no')}>
        {name} would rather not
      </button>
    </>
  )
}

function PersonLink({ person: { id, name } }: { person: IntroductionShown['people'][number] }) {
  return (
    <Link to="/people/$id" params={{ id }}>
      {name}
    </Link>
  )
}
