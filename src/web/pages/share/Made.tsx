import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Publication, SharePage } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Empty } from '../../components/States.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { ClosedPublication } from './ClosedPublication.tsx'
import { type Deed, openPage } from './deeds.ts'
import { OpenPublication } from './OpenPublication.tsx'
import styles from './Share.module.css'
import type { ShareActs } from './use-share-acts.ts'

/** One page of what people made: one open, the others below it. What was dealt with leaves at once. */
export function Made({ share, today, acts }: { share: SharePage; today: Day; acts: ShareActs }) {
  const [at, setAt] = useState(0)
  const [openId, setOpenId] = useState<string>()
  const [deed, setDeed] = useState<Deed>()
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const pageAt = Math.min(at, Math.max(0, share.pages.length - 1))
  const page = (share.pages[pageAt] ?? []).filter(({ id }) => !leaving.includes(id))
  const opened = page.find(({ id }) => id === openId) ?? page[0]
  const open = (publication: Publication | undefined, done?: Deed) => {
    if (!publication) return
    setOpenId(publication.id)
    setDeed(done)
  }
  const step = (by: number) => open(opened && page[(page.indexOf(opened) + by + page.length) % page.length])
  useKeys({ j: () => step(1), k: () => step(-1) })
  const mark = async (publication: Publication, marked: Parameters<ShareActs['mark']>[1]) => {
    setLeaving((ids) => [...ids, publication.id])
    setDeed(undefined)
    await acts.mark(publication.id, marked)
    setLeaving((ids) => ids.filter((id) => id !== publication.id))
  }
  if (!opened) return <NothingToAnswer share={share} />
  const next = share.pages[pageAt + 1]
  return (
    <>
      {page.map((publication) =>
        publication === opened ? (
          <OpenPublication
            key={publication.id}
            publication={publication}
            share={share}
            today={today}
            deed={deed}
            onDeed={setDeed}
            onMark={(marked) => void mark(publication, marked)}
            onNext={page.length > 1 ? () => step(1) : undefined}
          />
        ) : (
          <ClosedPublication
            key={publication.id}
            publication={publication}
            today={today}
            onOpen={() => open(publication)}
            onLike={() => {
              openPage(publication.url)
              open(publication, { how: 'liked' })
            }}
            onNotForMe={() => void mark(publication, { how: 'not-for-me' })}
          />
        ),
      )}
      <p className={styles.end}>
        {next ? (
          <Button
            small
            onClick={() => {
              setAt(pageAt + 1)
              window.scrollTo({ top: 0 })
            }}
          >
            {tn(next.length, 'Look at one more', 'Look at {n} more')}
          </Button>
        ) : (
          t('That is everything of the last thirty days.')
        )}
        {pageAt > 0 && (
          <Button small look="quiet" onClick={() => setAt(0)}>
            {t('Back to the first')}
          </Button>
        )}
      </p>
    </>
  )
}

function NothingToAnswer({ share: { hasAny, unowned } }: { share: SharePage }) {
  if (unowned.length > 0) return null
  if (hasAny)
    return (
      <Empty title={t('Nothing waits for a word from you.')}>
        {t('Feeds tell of what is new when you bring them again; a newer file of the same site adds to the old one.')}
      </Empty>
    )
  return (
    <Empty
      title={t('See what your people make.')}
      act={
        <Link to="/import" className={buttonClass('outline', true)}>
          {t('Bring a feed')}
        </Link>
      }
    >
      {t(
        'Save the RSS or Atom feed of somebody’s site, or of their Mastodon page with .rss at its end, and drop the file. Tend never fetches anything by itself.',
      )}
    </Empty>
  )
}
