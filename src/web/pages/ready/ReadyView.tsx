import { Link } from '@tanstack/react-router'
import type { ReadyPage } from '#contract/ready.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { MarginSection, Page } from '../../components/Page.tsx'
import { Empty } from '../../components/States.tsx'
import { plainDay } from '../../words/dates.ts'
import { inFigures } from '../../words/numbers.ts'
import { rich } from '../../words/rich.tsx'
import { CommunityPlot } from './CommunityPlot.tsx'
import styles from './Ready.module.css'

/** One sentence, the communities, and the ten with whom it would widen most. */
export function ReadyView({ page, today }: { page: ReadyPage; today: Day }) {
  const { sentence, hint, asOf, drawn, widen, ready } = page
  return (
    <Page
      title={t('Readiness')}
      header={
        <>
          <h1>{t('If you needed help tomorrow')}</h1>
          <p className="dek">{sentence}</p>
          {asOf && (
            <p className={styles.asOf}>
              {t('What you brought in ends on {day}.', { day: plainDay(asOf, today) })}{' '}
              <Link to="/import" className="more">
                {t('Bring something newer')}
              </Link>
            </p>
          )}
        </>
      }
      marginLabel={t('What holds, and what hangs on one thread')}
      margin={ready > 0 && <Margin page={page} />}
    >
      {hint && (
        <div className={styles.hint}>
          <Empty
            title={hint}
            act={
              <Link to="/import" className={buttonClass('outline', true)}>
                {t('Bring more')}
              </Link>
            }
          />
        </div>
      )}
      {drawn.length > 0 && (
        <section className={styles.part}>
          <h2>{t('Where you would find it')}</h2>
          <p className={styles.say}>
            {t(
              'Circles of people who share threads, events or an employer. A full dot could be asked tomorrow, a ring could not, as things stand.',
            )}{' '}
            {t('Colleagues stand together, with a gap between them and the others.')}
          </p>
          <CommunityPlot communities={drawn} />
        </section>
      )}
      {widen.length > 0 && (
        <section className={styles.part}>
          <h2>{t('Who would widen it most')}</h2>
          <p className={styles.say}>
            {t('One word today to each of these would reach where nobody, or hardly anybody, could be asked now.')}
          </p>
          <ul className={styles.widen}>
            {widen.map(({ person, words }) => (
              <li key={person.id}>
                <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} size="m" />
                <div>
                  <Link to="/people/$id" params={{ id: person.id }}>
                    {person.name}
                  </Link>
                  <p className="meta">{[workOf(person), words].filter(Boolean).join('. ')}</p>
                </div>
                <Warmth value={person.warmth} trend={person.trend} />
                <Link
                  to="/ask"
                  search={{ people: person.id }}
                  className={buttonClass('outline', true)}
                  aria-label={t('Plan with {name}', { name: person.name })}
                >
                  {t('Plan')}
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.end}>{t('That is the list. One of them is enough for a day.')}</p>
        </section>
      )}
    </Page>
  )
}

function workOf({ title, organisation }: ReadyPage['widen'][number]['person']): string | null {
  return title && organisation ? t('{title} at {organisation}', { title, organisation }) : title || organisation
}

function Margin({ page: { bridges, thin, groups, drawn } }: { page: ReadyPage }) {
  const others = groups.filter(({ kind }) => kind !== 'organisation')
  return (
    <>
      {drawn.length > 0 && (
        <MarginSection title={t('Only one way in')}>
          {bridges.length === 0 && <p>{t('No community hangs on one person.')}</p>}
          <ul className={styles.lines}>
            {bridges.map(({ person, community }) => (
              <li key={person.id + community}>
                <Link to="/people/$id" params={{ id: person.id }}>
                  {person.name}
                </Link>
                <small>{t('your only way to {community}', { community })}</small>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {thin.length > 0 && (
        <MarginSection title={t('On one thread')}>
          <ul className={styles.lines}>
            {thin.slice(0, 8).map(({ kind, name, people, person }) => (
              <li key={kind + name}>
                {name}
                <small>
                  {rich('{n} people, and only {name}', {
                    n: inFigures(people),
                    name: (
                      <Link to="/people/$id" params={{ id: person.id }}>
                        {person.name}
                      </Link>
                    ),
                  })}
                </small>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {others.length > 0 && (
        <MarginSection title={t('By work and place')}>
          <ul className={styles.lines}>
            {others.slice(0, 10).map(({ kind, name, words }) => (
              <li key={kind + name}>
                {name}
                <small>{words}</small>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
    </>
  )
}
