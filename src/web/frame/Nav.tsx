import { Link } from '@tanstack/react-router'
import type { Status } from '#contract/status.ts'
import { t } from '#language/say.ts'
import { Icon } from '../components/Icon.tsx'
import { Key } from '../components/Key.tsx'
import { Wordmark } from '../components/Wordmark.tsx'
import { BAR_PAGES, NAV_PAGES, type NavPage } from '../pages/index.ts'
import { inFigures } from '../words/numbers.ts'
import { MorePages } from './MorePages.tsx'
import styles from './Nav.module.css'

const GROUPS = ['daily', 'network', 'keeping'] as const
const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

/** The text navigation at the left, from 1080 px on. */
export function Nav({ status, onFind }: { status: Status | undefined; onFind: () => void }) {
  return (
    <header className={styles.nav}>
      <Link to="/" aria-label={t('Tend, to Today')}>
        <Wordmark />
      </Link>
      <button className={styles.find} type="button" onClick={onFind}>
        <Icon name="find" size={15} />
        {t('Find or do')}
        <Key>{isMac ? '⌘K' : `${t('Ctrl')} K`}</Key>
      </button>
      <nav aria-label={t('Main^navigation')}>
        {GROUPS.map((group) => (
          <ul key={group}>
            {NAV_PAGES.filter((page) => page.group === group).map((page) => (
              <NavLine key={page.to} page={page} status={status} />
            ))}
          </ul>
        ))}
      </nav>
      <p className={styles.home}>
        {t('Kept on this machine.')}
        <br />
        {t('Nothing leaves it unasked.')}
      </p>
    </header>
  )
}

function NavLine({ page, status }: { page: NavPage; status: Status | undefined }) {
  const count = status && page.count?.(status)
  return (
    <li>
      <Link to={page.to} activeOptions={{ exact: page.to === '/', includeSearch: false }}>
        {t(page.title)}
        {count ? <span className={styles.count}>{inFigures(count)}</span> : null}
      </Link>
    </li>
  )
}

/** More words than this do not fit; the other pages stand behind More. */
const HEAD_WORDS = 6

/** Top bar with words and find, below 1080 px; below 720 px the words move into the bottom bar. */
export function Head({ onFind }: { onFind: () => void }) {
  return (
    <header className={styles.head}>
      <Link to="/" aria-label={t('Tend, to Today')}>
        <Wordmark />
      </Link>
      <nav aria-label={t('Main^navigation')}>
        {NAV_PAGES.slice(0, HEAD_WORDS).map(({ to, title }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {t(title)}
          </Link>
        ))}
        <MorePages pages={NAV_PAGES.slice(HEAD_WORDS)} />
      </nav>
      <button type="button" className={styles.finds} aria-label={t('Find or do')} onClick={onFind}>
        <Icon name="find" size={21} />
      </button>
    </header>
  )
}

/** On the phone: three pages, Log in the middle, and the others behind More. */
export function BottomBar({ onLog }: { onLog: () => void }) {
  const [first, second, ...others] = BAR_PAGES.map((to) => NAV_PAGES.find((page) => page.to === to)!)
  const more = NAV_PAGES.filter(({ to }) => !BAR_PAGES.includes(to))
  return (
    <nav className={styles.bar} aria-label={t('Main^navigation')}>
      <BarLink page={first!} />
      <BarLink page={second!} />
      <button type="button" className={styles.plus} aria-label={t('Log what happened')} onClick={onLog}>
        <span>
          <Icon name="plus" stroke={1.8} />
        </span>
      </button>
      {others.map((page) => (
        <BarLink key={page.to} page={page} />
      ))}
      <MorePages pages={more} hasIcon />
    </nav>
  )
}

function BarLink({ page }: { page: NavPage }) {
  return (
    <Link to={page.to} activeOptions={{ exact: page.to === '/', includeSearch: false }}>
      <Icon name={page.icon} size={22} />
      {t(page.title)}
    </Link>
  )
}
