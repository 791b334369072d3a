import type { PersonPage as Person, Timeline, TimelineEntry } from '#contract/people.ts'
import { type ActKind, isToMany } from '#domain/interactions/acts.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { Failed, RowShapes, Waiting } from '../../components/States.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { monthOf } from '../../words/dates.ts'
import { capital } from '../../words/numbers.ts'
import { ActTags } from './ActTags.tsx'
import { entryHead } from './entry-words.ts'
import styles from './History.module.css'

export interface HistoryProps {
  person: Person
  today: Day
  entries: readonly TimelineEntry[] | undefined
  /** What changed about them, as exports tell. */
  news: Timeline['news']
  error: Error | null
  hasMore: boolean
  isAsking: boolean
  channel: string | undefined
  onMore: () => void
  onRetry: () => void
  onChannel: (channel: string | undefined) => void
  /** The owner's word on what a message does. */
  onActs: (messageId: string, acts: readonly ActKind[]) => void
}

/** As many entries come at a time. */
const A_PAGE = 30

/** Newest first, by month, thirty at a time. */
export function History({
  person,
  today,
  entries,
  news,
  error,
  hasMore,
  isAsking,
  channel,
  onMore,
  onRetry,
  onChannel,
  onActs,
}: HistoryProps) {
  const all = person.channels.reduce((sum, { count }) => sum + count, 0)
  const rest = (person.channels.find((each) => each.channel === channel)?.count ?? all) - (entries?.length ?? 0)
  const tabs = [
    { name: '', title: t('Everything'), count: all },
    ...person.channels.map(({ channel: name, title, count }) => ({ name, title, count })),
  ]
  return (
    <section className={styles.history} aria-label={t('History')}>
      <Tabs label={t('Channels')} tabs={tabs} chosen={channel ?? ''} onChoose={(name) => onChannel(name || undefined)} />
      {!entries && error && <Failed error={error} what={t('The history could not be read.')} onRetry={onRetry} />}
      {!entries && !error && (
        <Waiting label={t('The history is coming')}>
          <RowShapes rows={4} />
        </Waiting>
      )}
      {entries?.length === 0 && news.length === 0 && <p className={styles.none}>{t('Nothing on record. What you log appears here.')}</p>}
      {entries &&
        byMonth(entries, news).map(({ month, of }) => (
          <section key={month}>
            <h3>{monthOf(`${month}-01`, today)}</h3>
            <ol>
              {of.map((each) =>
                'text' in each ? (
                  <Changed key={each.id} news={each} />
                ) : (
                  <Entry key={each.id} entry={each} name={person.name} onActs={onActs} />
                ),
              )}
            </ol>
          </section>
        ))}
      {hasMore && (
        <Button className={styles.older} disabled={isAsking} onClick={onMore}>
          {isAsking ? t('Reading') : capital(tn(Math.max(1, Math.min(A_PAGE, rest)), 'one more^entry', '{n} more^entries'))}
        </Button>
      )}
      {entries && entries.length > 0 && !hasMore && <p className={styles.none}>{t('That is the whole of it.')}</p>}
    </section>
  )
}

const ICONS: Record<TimelineEntry['kind'], IconName> = {
  meeting: 'people',
  introduction: 'join',
  gift: 'leaf',
  call: 'call',
  message: 'speech',
  letter: 'pen',
  mail: 'mail',
  invitation: 'join',
  recommendation: 'heart',
  comment: 'speech',
  reaction: 'heart',
  endorsement: 'heart',
}

function Entry({ entry, name, onActs }: { entry: TimelineEntry; name: string; onActs: HistoryProps['onActs'] }) {
  const { head, how } = entryHead(entry, name)
  const side = entry.direction === 'out' ? styles.you : entry.direction === 'in' ? styles.them : undefined
  return (
    <li>
      <time dateTime={entry.on} className={styles.day}>
        {Number(entry.on.slice(8, 10))}
      </time>
      <span className={side}>
        <Icon name={ICONS[entry.kind]} size={18} />
      </span>
      <div>
        <p className={styles.head}>
          {head} <span>{how}</span>
        </p>
        {(entry.snippet || entry.subject) && (
          <blockquote>
            {entry.kind === 'meeting' ? (entry.snippet ?? entry.subject) : t('“{text}”', { text: entry.snippet ?? entry.subject ?? '' })}
          </blockquote>
        )}
      </div>
      <ActTags acts={entry.acts} toMany={isToMany(entry.audience)} onActs={(acts) => onActs(entry.id, acts)} />
    </li>
  )
}

/** A new job, a connection that is gone. */
function Changed({ news: { on, text, source } }: { news: Timeline['news'][number] }) {
  return (
    <li>
      <time dateTime={on} className={styles.day}>
        {Number(on.slice(8, 10))}
      </time>
      <span>
        <Icon name="leaf" size={18} />
      </span>
      <div>
        <p className={styles.head}>
          {text} <span>{t('{source}, as of that day', { source })}</span>
        </p>
      </div>
    </li>
  )
}

type Item = TimelineEntry | Timeline['news'][number]

function byMonth(entries: readonly TimelineEntry[], news: Timeline['news']): { month: string; of: Item[] }[] {
  const all: Item[] = [...news, ...entries].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return [...Map.groupBy(all, ({ on }) => on.slice(0, 7))].map(([month, of]) => ({ month, of }))
}
