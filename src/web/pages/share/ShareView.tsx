import type { SharePage } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { MarginSection, Page } from '../../components/Page.tsx'
import { HeatMap } from './HeatMap.tsx'
import { Made } from './Made.tsx'
import { Month } from './Month.tsx'
import { Queue } from './Queue.tsx'
import styles from './Share.module.css'
import type { ShareActs } from './use-share-acts.ts'
import { Whose } from './Whose.tsx'

export interface ShareViewProps {
  share: SharePage
  today: Day
  zone: string
  acts: ShareActs
}

/** What people made, the first with a comment begun; beside it the own rhythm, this month, and what waits to go out. */
export function ShareView({ share, today, zone, acts }: ShareViewProps) {
  return (
    <Page
      title={t('Share')}
      layout="share"
      header={
        <>
          <h1>{t('What your people made')}</h1>
          <p className="dek">{share.sentence}</p>
        </>
      }
      marginLabel={t('Your own rhythm')}
      margin={
        <>
          <MarginSection title={t('Your own rhythm')}>
            <HeatMap rhythm={share.rhythm} today={today} />
          </MarginSection>
          <MarginSection title={t('{monthTitle}, so far', { monthTitle: share.monthTitle })}>
            <Month share={share} onBounds={acts.setBounds} />
          </MarginSection>
          <Queue share={share} zone={zone} acts={acts} />
        </>
      }
    >
      <Made share={share} today={today} acts={acts} />
      {share.unowned.length > 0 && (
        <section className={styles.whose}>
          <h2>{t('Whose is this?')}</h2>
          {share.unowned.map((each) => (
            <Whose key={each.author} unowned={each} onSay={acts.setAuthor} />
          ))}
        </section>
      )}
    </Page>
  )
}
