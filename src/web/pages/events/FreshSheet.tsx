import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Events } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/Icon.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import styles from './Events.module.css'
import type { EventActs } from './event-acts.ts'
import { TimeLeft } from './TimeLeft.tsx'

type Fresh = NonNullable<Events['fresh']>

/** The one raised thing: who was met within two days, and what one could write to them. */
export function FreshSheet({ fresh, acts }: { fresh: Fresh; acts: EventActs }) {
  const isDone = fresh.people.every((person) => person.isDone)
  return (
    <section className={classes('sheet', styles.fresh)} aria-labelledby="fresh">
      <div className={styles.top}>
        <div>
          <p className="eyebrow">{fresh.occasion}</p>
          <h2 id="fresh">{isDone ? t('Everybody has heard from you') : t('While it is fresh')}</h2>
        </div>
        {!isDone && <TimeLeft share={fresh.share} said={fresh.left} />}
      </div>
      <ul className={styles.people}>
        {fresh.people.map((person) => (
          <FreshPerson key={person.personId} person={person} acts={acts} />
        ))}
      </ul>
    </section>
  )
}

function FreshPerson({ person, acts }: { person: Fresh['people'][number]; acts: EventActs }) {
  const [wasOpened, setWasOpened] = useState(false)
  const { personId, name, line, isDone } = person
  return (
    <li>
      <Monogram id={personId} name={name} size="m" />
      <div>
        <Link to="/people/$id" params={{ id: personId }} className={styles.name}>
          {name}
        </Link>
        <p className="meta">{line}</p>
      </div>
      {isDone ? (
        <span className={styles.written}>
          <Icon name="tick" size={17} stroke={1.7} />
          {t('Written')}
        </span>
      ) : wasOpened ? (
        <WentOut person={person} acts={acts} onNotYet={() => setWasOpened(false)} />
      ) : (
        <SayHello person={person} acts={acts} onOpened={() => setWasOpened(true)} />
      )}
    </li>
  )
}

interface PersonActs {
  person: Fresh['people'][number]
  acts: EventActs
}

function SayHello({ person: { personId, name, act, ways }, acts, onOpened }: PersonActs & { onOpened: () => void }) {
  const way = ways[0]
  return (
    <Acts>
      <Button look="quiet" small aria-label={t('{name}: written', { name })} onClick={() => acts.onFollowUp(personId)}>
        {t('Written')}
      </Button>
      {way && (
        <a
          className={buttonClass('outline', true)}
          href={way.href}
          aria-label={t('{act} to {name}: {label}', { act, name, label: way.label })}
          {...(way.href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
          onClick={onOpened}
        >
          {act}
        </a>
      )}
    </Acts>
  )
}

function WentOut({ person: { personId, name, ways, suggestion }, acts, onNotYet }: PersonActs & { onNotYet: () => void }) {
  const kind = { mail: 'mail' as const, phone: 'call' as const }[ways[0]?.channel ?? ''] ?? 'message'
  return (
    <fieldset className={styles.asked}>
      <legend className="sr">{t('Did your message to {name} go out?', { name })}</legend>
      <span className="meta">{t('Did it go out?')}</span>
      <Button small onClick={() => acts.onFollowUp(personId, { kind, note: suggestion })}>
        {t('Yes, logged')}
      </Button>
      <Button look="quiet" small onClick={onNotYet}>
        {t('Not yet')}
      </Button>
    </fieldset>
  )
}
