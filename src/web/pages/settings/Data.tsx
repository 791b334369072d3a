import { useState } from 'react'
import { exportHref } from '#contract/client.ts'
import type { SettingsPage } from '#contract/settings.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { inFigures, sizeInWords } from '../../words/numbers.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { Question, Section } from './Section.tsx'
import styles from './Settings.module.css'

/** Where everything lies, and the way out with it. */
export function Data({ data: { folder, databaseFolder, databaseBytes, fileBytes, people, interactions } }: Pick<SettingsPage, 'data'>) {
  const [isDeleting, setDeleting] = useState(false)
  return (
    <Section id="data" title={t('Your data')}>
      <Question
        asks={t('Where is everything?')}
        means={
          databaseFolder && databaseFolder !== folder
            ? t('On this machine, in two folders: a database never runs as root, so it lies apart. Nothing leaves it unasked.')
            : t('On this machine, in one folder. Nothing leaves it unasked.')
        }
      >
        <p className={styles.path}>{folder}</p>
        {databaseFolder && databaseFolder !== folder && <p className={styles.path}>{databaseFolder}</p>}
        <dl className={styles.facts}>
          <div>
            <dt>{t('People')}</dt>
            <dd>{inFigures(people)}</dd>
          </div>
          <div>
            <dt>{t('Exchanges')}</dt>
            <dd>{inFigures(interactions)}</dd>
          </div>
          <div>
            <dt>{t('Database')}</dt>
            <dd>{sizeInWords(databaseBytes)}</dd>
          </div>
          <div>
            <dt>{t('Files you dropped')}</dt>
            <dd>{sizeInWords(fileBytes)}</dd>
          </div>
        </dl>
      </Question>
      <Question
        asks={t('Would you like to take it with you?')}
        means={t(
          'One zip of open formats, for other programs or another Tend: people as vCards, events as ICS, everything else as lines of JSON and a table.',
        )}
      >
        <Acts>
          <a className={buttonClass('outline')} href={exportHref} download>
            {t('Export everything')}
          </a>
        </Acts>
      </Question>
      <Question
        asks={t('Should everything be deleted?')}
        means={t('People, exchanges, notes, settings and dropped files. This is the one thing that has no way back.')}
      >
        <Acts>
          <Button className={styles.danger} onClick={() => setDeleting(true)}>
            {t('Delete everything …')}
          </Button>
        </Acts>
      </Question>
      {isDeleting && <DeleteDialog people={people} onClose={() => setDeleting(false)} />}
    </Section>
  )
}
