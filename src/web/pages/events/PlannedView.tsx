import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { invitationHref } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { copyWords } from '../../components/copy-words.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { useEvent } from '../../queries.ts'
import styles from './Events.module.css'

/** After planning: the words and the file to send. */
export function PlannedView({ id, title }: { id: string; title: string }) {
  const event = useEvent(id)
  const [isCopied, setIsCopied] = useState(false)
  return (
    <Page
      title={title}
      header={
        <>
          <h1>{t('{title} is planned.', { title })}</h1>
          <p className="dek">{t('Now ask them, in your own mail or however you talk. The file lets calendars answer by themselves.')}</p>
        </>
      }
    >
      <section className={classes('sheet', styles.plan)} aria-label={t('The invitation')}>
        <Loaded from={event} what={t('The invitation could not be read.')} shape={<Shape height={180} />}>
          {({ invitation }) => (
            <>
              <p className={styles.letter}>{invitation}</p>
              <Acts>
                <a className={buttonClass('go')} href={invitationHref(id)} download>
                  {t('Download the invitation')}
                </a>
                <Button onClick={() => void copyWords(invitation).then(setIsCopied)}>{isCopied ? t('Copied') : t('Copy the words')}</Button>
                <Link to="/events" className={buttonClass('quiet')}>
                  {t('To Events')}
                </Link>
              </Acts>
            </>
          )}
        </Loaded>
      </section>
    </Page>
  )
}
