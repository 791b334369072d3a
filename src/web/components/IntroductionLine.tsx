import { Link } from '@tanstack/react-router'
import type { IntroductionShown, IntroductionStep } from '#contract/introductions.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { plainDay } from '../words/dates.ts'
import { rich } from '../words/rich.tsx'
import { classes } from './classes.ts'
import styles from './Introductions.module.css'

type Next = IntroductionShown['next'][number]
type Person = IntroductionShown['people'][number]

interface LineProps {
  introduction: IntroductionShown
  today: Day
  onOpen: (next: Next) => void
  onStep: (step: IntroductionStep) => void
}

/** One introduction: who, how it stands, what there is to do with each of the two, or with both. */
export function IntroductionLine({ introduction, today, onOpen, onStep }: LineProps) {
  const { people, words, state, next } = introduction
  const [first, second] = people
  return (
    <li className={classes(next.length === 0 && styles.over)}>
      <p className={styles.who}>
        {rich('{one} and {other}', { one: <PersonLink person={first!} />, other: <PersonLink person={second!} /> })}
      </p>
      <small>{words}</small>
      {state === 'asking' ? (
        people.map((person) => (
          <Asking
            key={person.id}
            person={person}
            step={next.find(({ personId }) => personId === person.id)}
            onOpen={onOpen}
            onAnswer={(answer) => onStep({ step: answer, person: person.id })}
          />
        ))
      ) : (
        <span className={styles.steps}>
          {next.map((step) =>
            step.isDue ? (
              <button key={step.personId} type="button" className="more" onClick={() => onOpen(step)}>
                {step.title}
              </button>
            ) : (
              <small key={step.personId}>{t('Comes up in Today on {day}.', { day: plainDay(step.onDay, today) })}</small>
            ),
          )}
        </span>
      )}
      {(state === 'asking' || state === 'agreed') && (
        <button type="button" className="more" onClick={() => onStep({ step: 'ended' })}>
          {t('Let it be')}
        </button>
      )}
    </li>
  )
}

interface AskingProps {
  person: Person
  step: Next | undefined
  onOpen: (next: Next) => void
  onAnswer: (answer: 'yes' | 'no') => void
}

/** Of one of the two: to be asked, to be reminded, or what they said. */
function Asking({ person: { name, answer, isAsked }, step, onOpen, onAnswer }: AskingProps) {
  const first = name.split(' ')[0] ?? name
  if (answer !== null) return null
  return (
    <fieldset className={styles.asking}>
      <legend className="sr">{first}</legend>
      <span aria-hidden="true">{first}</span>
      {step && (step.isDue || isAsked) && (
        <button type="button" className="more" title={step.title} onClick={() => onOpen(step)}>
          {isAsked ? t('Ask again') : t('Ask')}
        </button>
      )}
      <button type="button" className="more" onClick={() => onAnswer('yes')}>
        {t('Said yes')}
      </button>
      <button type="button" className="more" onClick={() => onAnswer('no')}>
        {t('Rather not')}
      </button>
    </fieldset>
  )
}

function PersonLink({ person: { id, name } }: { person: Person }) {
  return (
    <Link to="/people/$id" params={{ id }}>
      {name}
    </Link>
  )
}
