import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Incoming as Asks, IncomingAsk } from '#contract/ask.ts'
import type { ActKind } from '#domain/interactions/acts.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { hrefWith } from '../../components/href-with.ts'
import { Icon } from '../../components/Icon.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { agoOrDay } from '../../words/dates.ts'
import { capital } from '../../words/numbers.ts'
import { Answered } from './Answered.tsx'
import styles from './Ask.module.css'
import { Marked } from './Marked.tsx'
import { SilenceChart } from './SilenceChart.tsx'

export interface IncomingProps {
  incoming: Asks
  today: Day
  onActs: (messageId: string, acts: readonly ActKind[]) => void
  /** It was answered. @param words  with these, where it was from here */
  onAnswered: (ask: IncomingAsk, words?: string) => void
}

/** Messages out of the blue, one open at a time: the history in a glance, and calm ways to answer. */
export function Incoming({ incoming, today, onActs, onAnswered }: IncomingProps) {
  const [openId, setOpenId] = useState<string>()
  const { asks, total } = incoming
  if (asks.length === 0)
    return (
      <p>
        {t(
          'Nobody has asked you anything out of the blue in the last thirty days. What friends ask in the middle of things is not shown here.',
        )}
      </p>
    )
  const opened = asks.find(({ recordId }) => recordId === openId) ?? asks[0]!
  return (
    <>
      {asks.map((ask) =>
        ask === opened ? (
          <OpenAsk key={ask.recordId} ask={ask} today={today} onActs={onActs} onAnswered={onAnswered} />
        ) : (
          <button key={ask.recordId} type="button" className={styles.waiting} onClick={() => setOpenId(ask.recordId)}>
            <Monogram id={ask.person.id} name={ask.person.name} hasPhoto={ask.person.hasPhoto} size="s" />
            <span>
              <b>{ask.person.name}</b> {ask.wanted}, {agoOrDay(ask.on, today)}
            </span>
          </button>
        ),
      )}
      {total > asks.length && (
        <p className="meta">
          {capital(
            tn(
              total - asks.length,
              'one more waits, mostly from people you have never been in touch with.',
              '{n} more wait, mostly from people you have never been in touch with.',
            ),
          )}
        </p>
      )}
    </>
  )
}

function OpenAsk({ ask, today, onActs, onAnswered }: { ask: IncomingAsk } & Omit<IncomingProps, 'incoming'>) {
  const [opened, setOpened] = useState<string>()
  const { person, replies, ways } = ask
  const way = ways[0]
  return (
    <article className={`sheet ${styles.incoming}`}>
      <div className={styles.top}>
        <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} />
        <div>
          <h3>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          </h3>
          <p className="meta">
            {ask.wanted}, {agoOrDay(ask.on, today)}
          </p>
        </div>
      </div>
      {ask.silentDays !== null && <SilenceChart ask={ask} today={today} />}
      <blockquote>
        <Marked text={ask.text ?? ask.subject ?? ''} words={ask.words} />
      </blockquote>
      <p className={styles.history}>{ask.history}</p>
      <ul className={styles.ways}>
        {replies.map(({ way: kind, title, hint, text }) => (
          <li key={kind}>
            <a
              href={way ? hrefWith(way.href, text) : `/people/${person.id}`}
              {...(way?.href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
              {...(way ? { onClick: () => setOpened(text) } : {})}
            >
              <span>
                <b>{title}</b>
                {hint}
              </span>
              <Icon name="right" size={16} />
            </a>
          </li>
        ))}
      </ul>
      {opened !== undefined && <Answered words={opened} onYes={() => onAnswered(ask, opened)} onNotYet={() => setOpened(undefined)} />}
      <p className={`meta ${styles.teach}`}>
        <span>
          {t('Answered already?')}{' '}
          <button type="button" className="more" onClick={() => onAnswered(ask)}>
            {t('Log it')}
          </button>
        </span>
        <span>
          {t('Not an ask?')}{' '}
          <button type="button" className="more" onClick={() => onActs(ask.recordId, [])}>
            {t('Tell Tend')}
          </button>
        </span>
      </p>
    </article>
  )
}
