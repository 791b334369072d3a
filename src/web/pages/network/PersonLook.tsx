import { Link } from '@tanstack/react-router'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/Icon.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { Failed } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { usePerson } from '../../queries.ts'
import styles from './Network.module.css'

interface LookProps {
  id: string
  /** Who is chosen with them. */
  other: string | undefined
  onWay: () => void
  onOther: (id: string | undefined) => void
  onClose: () => void
}

/** Whoever is looked at on the map, in a few lines, and what one can do from here. */
export function PersonLook({ id, onWay, onClose }: LookProps) {
  const person = usePerson(id)
  const { openLog } = useDesk()
  if (person.error && !person.data)
    return <Failed error={person.error} what="This person could not be read." onRetry={() => void person.refetch()} />
  const looked = person.data
  return (
    <section
      className={classes('sheet', styles.look)}
      aria-label={looked ? `${looked.name}, a first look` : 'A first look'}
      aria-busy={!looked}
    >
      <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
      {looked && (
        <>
          <div className={styles.who}>
            <Monogram id={id} name={looked.name} hasPhoto={looked.hasPhoto} size="n" />
            <div>
              <h2>
                <Link to="/people/$id" params={{ id }}>
                  {looked.name}
                </Link>
              </h2>
              <p className="meta">{[looked.title, looked.organisation].filter(Boolean).join(', ') || looked.place}</p>
            </div>
          </div>
          <p className={styles.sentence}>{looked.sentence}</p>
          <Warmth value={looked.warmth} trend={looked.trend} withTrend />
          <Acts className={styles.acts}>
            <Link to="/people/$id" params={{ id }} className={buttonClass('go', true)}>
              Open
            </Link>
            <Button small onClick={() => openLog([looked])}>
              Log
            </Button>
            <Button small onClick={onWay}>
              A way
            </Button>
          </Acts>
        </>
      )}
    </section>
  )
}
