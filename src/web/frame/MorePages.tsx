import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '#language/say.ts'
import { Dialog } from '../components/Dialog.tsx'
import { Icon } from '../components/Icon.tsx'
import type { NavPage } from '../pages/index.ts'
import styles from './Nav.module.css'

/** Where a bar has no room for every page: a button that opens the others as a list. */
export function MorePages({ pages, hasIcon }: { pages: readonly NavPage[]; hasIcon?: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.opensMore} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {hasIcon && <Icon name="dots" size={22} />}
        {t('More^pages')}
      </button>
      {isOpen && (
        <Dialog label={t('More pages')} onClose={() => setOpen(false)}>
          <div className={styles.moreSheet}>
            <div className={styles.moreHead}>
              <h2>{t('More pages')}</h2>
              <button type="button" aria-label={t('Close')} onClick={() => setOpen(false)}>
                <Icon name="close" size={20} />
              </button>
            </div>
            <ul className={styles.more}>
              {pages.map(({ to, title, icon }, at) => (
                <li key={to}>
                  <Link to={to} onClick={() => setOpen(false)} {...(at === 0 ? { 'data-first': true } : {})}>
                    <Icon name={icon} size={22} />
                    {t(title)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </Dialog>
      )}
    </>
  )
}
