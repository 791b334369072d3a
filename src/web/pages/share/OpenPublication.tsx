import { useState } from 'react'
import type { Publication, PublicationMarked, SharePage } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { copyWords } from '../../components/copy-words.ts'
import { DidItGoOut } from '../../components/DidItGoOut.tsx'
import { GrowingText } from '../../components/GrowingText.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { By } from './By.tsx'
import { commentWayOf, type Deed, openPage, shareWaysOf } from './deeds.ts'
import { Heading } from './Heading.tsx'
import styles from './Share.module.css'

interface OpenPublicationProps {
  publication: Publication
  share: SharePage
  today: Day
  deed: Deed | undefined
  onDeed: (deed: Deed | undefined) => void
  onMark: (marked: PublicationMarked) => void
  onNext: (() => void) | undefined
}

/** The one raised thing: what somebody made, and a comment begun. */
export function OpenPublication({ publication, share, today, deed, onDeed, onMark, onNext }: OpenPublicationProps) {
  const [words, setWords] = useState(publication.begun)
  const [isCopied, setCopied] = useState(false)
  const { title, text, id } = publication
  const way = commentWayOf(publication, words)
  const shares = shareWaysOf(
    publication,
    share.networks.map(({ network }) => network),
    share.mastodonHost,
  )
  const comment = async () => {
    if (!way) return onMark({ how: 'commented', words })
    if (!way.isFilled) setCopied(await copyWords(words))
    openPage(way.href)
    onDeed({ how: 'commented' })
  }
  const pass = ({ network, href }: (typeof shares)[number]) => {
    openPage(href)
    onDeed({ how: 'shared', network })
  }
  const onEnter = () => void comment()
  useKeys(deed ? {} : { Enter: onEnter })
  return (
    <article className={classes(styles.post, styles.now, 'sheet')} aria-labelledby={`made-${id}`}>
      <By publication={publication} today={today} />
      <Heading publication={publication} />
      {title && text && <p className={styles.text}>{t('“{text}”', { text })}</p>}
      <GrowingText className={styles.comment} label={t('Your comment')} value={words} onChange={setWords} />
      {deed ? (
        <DidItGoOut
          className={styles.asked}
          onYes={() => onMark({ ...deed, ...(deed.how === 'commented' ? { words } : {}) })}
          onNotYet={() => onDeed(undefined)}
        >
          {deed.how === 'commented' && isCopied && <p className="meta">{t('Your words are copied; paste them there.')}</p>}
        </DidItGoOut>
      ) : (
        <Acts className={styles.acts}>
          <Button look="go" onClick={() => void comment()}>
            {way?.label ?? 'I commented'}
            {way && <Icon name="out" size={16} />}
          </Button>
          {shares.length === 1 && <Button onClick={() => pass(shares[0]!)}>{t('Share it')}</Button>}
          {shares.length > 1 && (
            <Menu look="outline" parts={[shares.map((each) => ({ title: each.label, onChoose: () => pass(each) }))]}>
              {t('Share it')}
            </Menu>
          )}
          <span className={styles.rest}>
            <Button look="quiet" onClick={() => onMark({ how: 'not-for-me' })}>
              {t('Not for me')}
            </Button>
            {onNext && (
              <Button look="quiet" hint="J" onClick={onNext}>
                {t('Next')}
              </Button>
            )}
          </span>
        </Acts>
      )}
    </article>
  )
}
