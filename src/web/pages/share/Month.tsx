import { useState } from 'react'
import type { NetworkRhythm, OwnBounds, SharePage } from '#contract/share.ts'
import { DEFAULT_BOUNDS } from '#domain/coach/share/bounds.ts'
import { monthBoundsOf } from '#domain/coach/share/month-bounds.ts'
import { t } from '#language/say.ts'
import { Menu } from '../../components/Menu.tsx'
import { Band } from './Band.tsx'
import { BoundsDialog } from './BoundsDialog.tsx'
import styles from './Share.module.css'

type Edited = Pick<NetworkRhythm, 'network' | 'title' | 'floor' | 'ceiling' | 'isOwn'>

/** This month on each network within the own bounds, and whether now is a time to post. */
export function Month({ share, onBounds }: { share: SharePage; onBounds: (own: OwnBounds) => Promise<boolean> }) {
  const [edited, setEdited] = useState<Edited>()
  const { networks, comments, others } = share
  const first = networks.find(({ advice }) => advice.first !== null)?.advice.first
  return (
    <>
      {networks.length === 0 && (
        <p>{t('Nothing of yours is on record on any network. Say where you mean to be seen, or bring an archive.')}</p>
      )}
      <ul className={styles.bands}>
        {networks.map((each) => (
          <li key={each.network}>
            <Band
              title={each.title}
              words={each.words}
              count={each.stands === 'unknown' ? null : each.month}
              floor={each.floor}
              ceiling={each.ceiling}
              unit="post"
            />
            <p className={styles.advice}>
              {each.advice.words}{' '}
              <button
                type="button"
                className={styles.change}
                aria-label={t('Change how often on {title}', { title: each.title })}
                onClick={() => setEdited(each)}
              >
                {t('Change')}
              </button>
            </p>
          </li>
        ))}
        {networks.length > 0 && (
          <li>
            <Band
              title={t('Comments')}
              words={comments.words}
              count={comments.month}
              floor={comments.floor}
              ceiling={null}
              unit="comment"
            />
            <p className={styles.advice}>{first ?? t('Two comments on what others made for each post of yours.')}</p>
          </li>
        )}
      </ul>
      {others.length > 0 && (
        <div className={styles.other}>
          <Menu
            small
            parts={[
              others.map(({ network, title }) => ({
                title,
                onChoose: () => setEdited({ network, title, isOwn: false, ...monthBoundsOf(DEFAULT_BOUNDS[network]) }),
              })),
            ]}
          >
            {networks.length === 0 ? t('Add a network') : t('Another network')}
          </Menu>
        </div>
      )}
      {edited && <BoundsDialog edited={edited} onClose={() => setEdited(undefined)} onSave={onBounds} />}
    </>
  )
}
