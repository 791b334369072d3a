import { Link } from '@tanstack/react-router'
import type { ProfilePage } from '#contract/profile.ts'
import { type Phrase, t } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { MarginSection, Page } from '../../components/Page.tsx'
import { Empty } from '../../components/States.tsx'
import { listed } from '../../words/numbers.ts'
import styles from './Profile.module.css'

type Cell = ProfilePage['rows'][number]['cells'][number]

/** The one mend that is worth most, then all networks side by side. */
export function ProfileView({ profile }: { profile: ProfilePage }) {
  const { sentence, first, networks, rows, asOf, unknown } = profile
  const isKnown = networks.length > 0
  return (
    <Page
      title={t('Profile')}
      header={
        <>
          <h1>{t('How you look from outside')}</h1>
          <p className="dek">{sentence}</p>
        </>
      }
      margin={isKnown && <Margin asOf={asOf} unknown={unknown} />}
    >
      {!isKnown && (
        <Empty
          title={t('Bring the archive of a network you are on.')}
          act={
            <Link to="/import" className={buttonClass('outline', true)}>
              {t('Bring an archive')}
            </Link>
          }
        >
          {t(
            'LinkedIn’s says what your profile there holds. Tend looks for what is missing, old, or does not agree, and changes nothing itself.',
          )}
        </Empty>
      )}
      {first && <First cell={first} />}
      {isKnown && (
        <div className={styles.box}>
          {/* Below this a column is too narrow to be read: the table scrolls within its box. */}
          <table className={styles.table} style={{ minWidth: `${130 + 124 * networks.length}px` }}>
            <thead>
              <tr>
                <td />
                {networks.map(({ channel, title }) => (
                  <th key={channel} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, title, cells }) => (
                <tr key={field}>
                  <th scope="row">{title}</th>
                  {cells.map((cell) => (
                    <FieldCell key={cell.channel} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  )
}

function First({ cell }: { cell: Cell }) {
  return (
    <div className={`sheet ${styles.first}`}>
      <div>
        <h2>{t('Worth most now')}</h2>
        <p>{cell.fix}</p>
      </div>
      <ToSettings cell={cell} isMain />
    </div>
  )
}

function ToSettings({ cell, isMain = false }: { cell: Cell; isMain?: boolean }) {
  if (!cell.href) return null
  return (
    <a className={isMain ? buttonClass('go') : 'more'} href={cell.href} target="_blank" rel="noopener noreferrer">
      {isMain ? t('Open the profile') : t('Change it')}
    </a>
  )
}

const SAID = { there: null, missing: 'missing', differs: 'does not agree', old: 'old', 'no-place': null } as const satisfies Record<
  Cell['state'],
  Phrase | null
>

function FieldCell({ cell }: { cell: Cell }) {
  const { state, value, fix } = cell
  if (state === 'no-place') return <td className={styles.none}>{t('no place for it')}</td>
  const said = SAID[state]
  const word = said && t(said)
  return (
    <td className={classes(word !== null && styles.wants)}>
      {value && <p className={styles.value}>{value}</p>}
      {word && <p className={styles.word}>{word}</p>}
      {fix && value && <p className={styles.fix}>{fix}</p>}
      {fix && <ToSettings cell={cell} />}
    </td>
  )
}

function Margin({ asOf, unknown }: Pick<ProfilePage, 'asOf' | 'unknown'>) {
  return (
    <>
      <MarginSection title={t('As of')}>
        <p>{t('{asOf}. What you have changed since is not known here; a newer archive tells.', { asOf: asOf.join('; ') })}</p>
      </MarginSection>
      {unknown.length > 0 && (
        <MarginSection title={t('Not known')}>
          <p>
            {t('You are on {networks}, and no profile of yours there is here.', { networks: listed(unknown) })}{' '}
            <Link to="/import" className="more">
              {t('Bring its archive')}
            </Link>
          </p>
        </MarginSection>
      )}
    </>
  )
}
