import { Link } from '@tanstack/react-router'
import type { DuplicateSide, DuplicatesPage } from '#contract/duplicates.ts'
import type { Day } from '#domain/time.ts'
import { t, tf } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { useKeys } from '../../frame/use-keys.ts'
import { plainDay } from '../../words/dates.ts'
import styles from './Duplicates.module.css'

type Question = DuplicatesPage['open'][number]
type Decision = 'merge' | 'apart' | 'later'

/** Two people side by side: what is equal is marked, what differs stands in amber. */
export function Pair({
  question,
  today,
  left,
  isBusy,
  onDecide,
}: {
  question: Question
  today: Day
  left: number
  isBusy: boolean
  onDecide: (how: Decision) => void
}) {
  useKeys({ m: () => onDecide('merge'), n: () => onDecide('apart'), s: () => onDecide('later') })
  const { a, b, sentence, against } = question
  return (
    <article
      className={classes(styles.pair, 'sheet')}
      aria-label={t('{first} and {second}: one person or two?', { first: a.name, second: b.name })}
    >
      <p className={styles.why}>{sentence}</p>
      {against.length > 0 && <p className={styles.against}>{t('Against it: {reasons}.', { reasons: against.join(', ') })}</p>}
      <table>
        <thead>
          <tr>
            <td />
            {[a, b].map(({ id, name }) => (
              <th scope="col" key={id}>
                <Link to="/people/$id" params={{ id }}>
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(a, b, today).map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: always the same two
                <td key={at}>
                  {cell.length === 0 ? (
                    <span className={styles.none}>{t('none^known')}</span>
                  ) : (
                    cell.map(({ text, look }) => (
                      <span key={text} className={look && styles[look]}>
                        {text}
                        {look === 'differs' && <span className="sr"> {t('(differs)')}</span>}
                        {look === 'equal' && <span className="sr"> {t('(the same)')}</span>}
                      </span>
                    ))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Acts className={styles.acts}>
        <Button look="go" hint="M" disabled={isBusy} onClick={() => onDecide('merge')}>
          {t('One person')}
        </Button>
        <Button hint="N" disabled={isBusy} onClick={() => onDecide('apart')}>
          {t('Two people')}
        </Button>
        <Button look="quiet" hint="S" disabled={isBusy} onClick={() => onDecide('later')}>
          {t('Later')}
        </Button>
        <span className={styles.count}>{left === 1 ? t('the last one') : t('1 of {left}', { left })}</span>
      </Acts>
    </article>
  )
}

interface Cell {
  readonly text: string
  readonly look?: 'equal' | 'differs'
}

interface Row {
  readonly label: string
  readonly values: readonly (readonly Cell[])[]
}

/** Only what at least one of the two has. */
function rowsOf(a: DuplicateSide, b: DuplicateSide, today: Day): Row[] {
  const identities = (side: DuplicateSide, ...kinds: string[]) =>
    side.identities.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  const both = (label: string, of: (side: DuplicateSide) => readonly string[], tells = false): Row => ({
    label,
    values: [marked(of(a), of(b), tells), marked(of(b), of(a), tells)],
  })
  return [
    both(t('From^source'), ({ sources }) => sources),
    both(t('Works at'), ({ organisations }) => organisations, true),
    both(t('As'), ({ titles }) => titles, true),
    both(t('Lives in'), ({ places }) => places, true),
    both(t('Born'), ({ birthday }) => (birthday ? [birthday] : []), true),
    both(t('Mail'), (side) => identities(side, 'mail')),
    both(t('Phone'), (side) => identities(side, 'phone')),
    both(t('On networks'), (side) => identities(side, 'linkedin', 'handle')),
    both(t('Pages'), (side) => identities(side, 'web')),
    both(t('By name alone'), (side) => identities(side, 'hidden')),
    both(t('History'), (side) => [historyOf(side, today)]),
  ].filter(({ values }) => values.some((cell) => cell.length > 0))
}

/** @param tells  whether different values speak of two people */
function marked(mine: readonly string[], theirs: readonly string[], tells: boolean): Cell[] {
  return mine.map((text) => {
    if (!tells || theirs.length === 0) return { text }
    return { text, look: theirs.some((other) => other.toLowerCase() === text.toLowerCase()) ? 'equal' : 'differs' }
  })
}

function historyOf({ exchanges, firstOn, lastOn }: DuplicateSide, today: Day): string {
  if (exchanges === 0 || firstOn === null || lastOn === null) return t('nothing yet')
  const many = tf(exchanges, 'one exchange', '{n} exchanges^history')
  const [from, to] = [firstOn.slice(0, 4), lastOn.slice(0, 4)]
  if (firstOn === lastOn) return `${many}, ${plainDay(lastOn, today)}`
  return from === to
    ? t('{exchanges} in {year}', { exchanges: many, year: from })
    : t('{exchanges}, {from} to {to}', { exchanges: many, from, to })
}
