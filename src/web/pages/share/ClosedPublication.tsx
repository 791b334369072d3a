import type { Publication } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { By } from './By.tsx'
import { Heading } from './Heading.tsx'
import styles from './Share.module.css'

interface ClosedPublicationProps {
  publication: Publication
  today: Day
  onOpen: () => void
  onLike: () => void
  onNotForMe: () => void
}

/** One that waits below: what it is, and small acts. */
export function ClosedPublication({ publication, today, onOpen, onLike, onNotForMe }: ClosedPublicationProps) {
  const { title, text, url, id } = publication
  const what = title ?? text ?? t('this')
  return (
    <article className={styles.post} aria-labelledby={`made-${id}`}>
      <By publication={publication} today={today} />
      <Heading publication={publication} />
      {title && text && <p className={styles.text}>{text}</p>}
      <Acts className={styles.small}>
        <Button look="quiet" small aria-label={t('Comment on {what}', { what })} onClick={onOpen}>
          <Icon name="speech" size={16} />
          {t('Comment')}
        </Button>
        {url && (
          <Button look="quiet" small aria-label={t('Like {what}', { what })} onClick={onLike}>
            <Icon name="heart" size={16} />
            {t('Like')}
          </Button>
        )}
        {url && (
          <Button look="quiet" small aria-label={t('Share {what}', { what })} onClick={onOpen}>
            <Icon name="leaf" size={16} />
            {t('Share')}
          </Button>
        )}
        <Button look="quiet" small aria-label={t('Not for me: {what}', { what })} onClick={onNotForMe}>
          {t('Not for me')}
        </Button>
      </Acts>
    </article>
  )
}
