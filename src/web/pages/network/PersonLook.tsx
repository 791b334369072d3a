import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPage } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/Icon.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { Failed } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { IntroduceDialog } from '../../frame/IntroduceDialog.tsx'
import { usePerson } from '../../queries.ts'
import styles from './Network.module.css'

interface LookProps {
  id: string
  /** Who is chosen with them. */
  other: string | undefined
  onWay: () => void
  onClose: () => void
}

/** Whoever is looked at on the map, in a few lines, and what one can do from here; of two who are chosen, to introduce them. */
export function PersonLook({ id, other, onWay, onClose }: LookProps) {
  const person = usePerson(id)
  const second = usePerson(other ?? '', other !== undefined)
  const [introduces, setIntroduces] = useState(false)
  const looked = person.data
  if (person.error && !looked)
    return <Failed error={person.error} what={t('This person could not be read.')} onRetry={() => void person.refetch()} />
  return (
    <section
      className={classes('sheet', styles.look)}
      aria-label={looked ? t('{name}, a first look', { name: looked.name }) : t('A first look')}
      aria-busy={!looked}
    >
      <button type="button" className={styles.close} aria-label={t('Close')} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
      {looked && (other ? <Pair first={looked} second={second.data} /> : <One person={looked} />)}
      {looked && (
        <Acts className={styles.acts}>
          {other ? (
            <Button look="go" small disabled={!second.data} onClick={() => setIntroduces(true)}>
              {t('Introduce them')}
            </Button>
          ) : (
            <OneActs person={looked} onWay={onWay} onIntroduce={() => setIntroduces(true)} />
          )}
        </Acts>
      )}
      {introduces && looked && (
        <IntroduceDialog first={looked} second={other ? second.data : undefined} onClose={() => setIntroduces(false)} />
      )}
    </section>
  )
}

function One({ person }: { person: PersonPage }) {
  return (
    <>
      <Who person={person} />
      <p className={styles.sentence}>{person.sentence}</p>
      <Warmth value={person.warmth} trend={person.trend} withTrend />
    </>
  )
}

function OneActs({ person, onWay, onIntroduce }: { person: PersonPage; onWay: () => void; onIntroduce: () => void }) {
  const { openLog } = useDesk()
  return (
    <>
      <Link to="/people/$id" params={{ id: person.id }} className={buttonClass('go', true)}>
        {t('Open')}
      </Link>
      <Button small onClick={() => openLog([person])}>
        {t('Log')}
      </Button>
      <Button small onClick={onWay}>
        {t('A way')}
      </Button>
      <Button small onClick={onIntroduce}>
        {t('Introduce')}
      </Button>
    </>
  )
}

function Pair({ first, second }: { first: PersonPage; second: PersonPage | undefined }) {
  return (
    <div className={styles.pair}>
      <Who person={first} />
      {second && <Who person={second} />}
    </div>
  )
}

function Who({ person: { id, name, hasPhoto, title, organisation, place } }: { person: PersonPage }) {
  return (
    <div className={styles.who}>
      <Monogram id={id} name={name} hasPhoto={hasPhoto} size="n" />
      <div>
        <h2>
          <Link to="/people/$id" params={{ id }}>
            {name}
          </Link>
        </h2>
        <p className="meta">{[title, organisation].filter(Boolean).join(', ') || place}</p>
      </div>
    </div>
  )
}
