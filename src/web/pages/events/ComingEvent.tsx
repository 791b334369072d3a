import { invitationHref } from '#contract/client.ts'
import type { EventRow } from '#contract/events.ts'
import { listInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Monogram } from '../../components/Monogram.tsx'
import styles from './Events.module.css'
import { WhomToMeet } from './WhomToMeet.tsx'

/** A large day, what it is, and whom to meet there; of one's own, what the guests said. */
export function ComingEvent({ event, onOpen }: { event: EventRow; onOpen: () => void }) {
  const { id, title, on, when, about, answers, isOwn, meet, faces, url } = event
  const lines = [about, answers].filter(Boolean).join(' ')
  return (
    <article className={styles.event} aria-labelledby={`event-${id}`}>
      <p className={styles.day}>
        <b>{Number(on.slice(8))}</b>
        <span>{when}</span>
      </p>
      <div>
        <h3 id={`event-${id}`}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {isOwn && <span className={styles.yours}>{t('yours')}</span>}
        </h3>
        {lines && <p className="meta">{lines}</p>}
        {meet.length > 0 && <WhomToMeet people={meet} />}
        {faces.length > 0 && <Faces event={event} />}
        {isOwn ? (
          <Acts className={styles.acts}>
            <Button small onClick={onOpen}>
              {t('See the answers')}
            </Button>
            <a className={buttonClass('quiet', true)} href={invitationHref(id)} download>
              {t('Download the invitation')}
            </a>
          </Acts>
        ) : (
          meet.length > 0 && (
            <button type="button" className={classes('more', styles.everybody)} onClick={onOpen}>
              {t('Everybody who is asked')}
            </button>
          )
        )}
      </div>
    </article>
  )
}

/** "Felix Baumann is asked too": beside those whom it is worth to meet. */
function askedInWords(count: number, names: string, isToo: boolean): string {
  return isToo
    ? tn(count, '{names} is asked too', '{names} are asked too', { names })
    : tn(count, '{names} is asked', '{names} are asked', { names })
}

function Faces({ event: { faces, more, meet } }: { event: EventRow }) {
  // A few are named; of more their monograms stand, and how many there are besides.
  const isNamed = more === 0
  const names = listInWords(faces.map(({ name }) => name))
  const others = isNamed ? askedInWords(faces.length, names, meet.length > 0) : tn(more, 'and one more you know', 'and {n} more you know')
  return (
    <p className={styles.faces}>
      {faces.map(({ id, name }) => (
        <span key={id} title={name}>
          <Monogram id={id} name={name} size="s" />
          {!isNamed && <span className="sr">{name}, </span>}
        </span>
      ))}
      <span className="meta">{others}</span>
    </p>
  )
}
