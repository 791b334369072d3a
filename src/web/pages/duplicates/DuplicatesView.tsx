import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { DuplicatesPage } from '#contract/duplicates.ts'
import type { Changed } from '#contract/shared.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty } from '../../components/States.tsx'
import { useChange } from '../../frame/use-change.ts'
import { capital } from '../../words/numbers.ts'
import styles from './Duplicates.module.css'
import { Joined } from './Joined.tsx'
import { Pair } from './Pair.tsx'

/** The surest question alone in the middle; below, what was joined without asking. */
export function DuplicatesView({ page, today }: { page: DuplicatesPage; today: Day }) {
  const change = useChange()
  const [isDeciding, setDeciding] = useState(false)
  const { open, openCount, laterCount, joined, joinedCount } = page
  const [question] = open
  const decide = async (how: 'merge' | 'apart' | 'later') => {
    if (!question || isDeciding) return
    setDeciding(true)
    await change(() => client.decide({ a: question.a.id, b: question.b.id }, how))
    setDeciding(false)
  }
  const takeApart = async (linkIds: readonly string[]) => {
    if (isDeciding) return
    setDeciding(true)
    await change(() => oneAfterTheOther(linkIds))
    setDeciding(false)
  }
  return (
    <Page
      title={t('Duplicates')}
      header={
        <>
          <h1>{t('One person or two?')}</h1>
          <p className="dek">{dekOf(page)}</p>
        </>
      }
    >
      {question ? (
        <Pair
          key={`${question.a.id} ${question.b.id}`}
          question={question}
          today={today}
          left={openCount}
          isBusy={isDeciding}
          onDecide={(how) => void decide(how)}
        />
      ) : (
        <Empty
          title={laterCount > 0 ? t('Nothing is left to ask for now.') : t('Nobody seems to be here twice.')}
          act={
            <Link to="/people" className={buttonClass('outline', true)}>
              {t('Everybody')}
            </Link>
          }
        >
          {laterCount > 0
            ? capital(
                tn(
                  laterCount,
                  'one question is put off, and comes back by itself.',
                  '{n} questions are put off, and come back by themselves.',
                ),
              )
            : t('When two archives tell of people who may be one, they are shown here side by side.')}
        </Empty>
      )}
      {joined.length > 0 && (
        <section className={styles.joined}>
          <h2>{t('Joined without asking')}</h2>
          <p className={styles.say}>
            {t('These were certain enough. What was joined can be taken apart again at any time, and nothing is lost by it.')}
          </p>
          <Joined joined={joined} more={joinedCount - joined.length} isBusy={isDeciding} onUndo={(linkIds) => void takeApart(linkIds)} />
        </section>
      )}
    </Page>
  )
}

async function oneAfterTheOther(linkIds: readonly string[]): Promise<Changed[]> {
  const made: Changed[] = []
  for (const linkId of linkIds) made.push(await client.undoMerge(linkId))
  return made
}

function dekOf({ openCount, laterCount, joinedCount }: DuplicatesPage): string {
  if (openCount === 0 && laterCount > 0) return t('For now nothing is asked.')
  if (openCount === 0) return joinedCount === 0 ? t('Everybody on record is told apart.') : t('Nothing is left to ask.')
  return capital(tn(openCount, 'one question, and it can wait.', '{n} questions, the surest first. None is urgent.'))
}
