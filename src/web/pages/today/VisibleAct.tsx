import { Link } from '@tanstack/react-router'
import type { Today } from '#contract/today.ts'
import { t } from '#language/say.ts'
import { Icon } from '../../components/Icon.tsx'
import styles from './Today.module.css'

/** The last line of the day: one thing to do in public. */
export function VisibleAct({ act: { title, why, to } }: { act: NonNullable<Today['visible']> }) {
  return (
    <Link to={to} className={styles.closed}>
      <Icon name="leaf" size={22} />
      <span className={styles.what}>
        {title}
        <span className={styles.under}>{why}</span>
      </span>
      <span className={styles.kind}>{t('Be seen')}</span>
    </Link>
  )
}
