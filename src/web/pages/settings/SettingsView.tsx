import type { SettingsPage } from '#contract/settings.ts'
import { type Phrase, t } from '#language/say.ts'
import { MarginSection, Page } from '../../components/Page.tsx'
import { About } from './About.tsx'
import { Circles } from './Circles.tsx'
import { Data } from './Data.tsx'
import { Days } from './Days.tsx'
import { LookAndKeys } from './LookAndKeys.tsx'
import { Networks } from './Networks.tsx'
import { Reminder } from './Reminder.tsx'
import styles from './Settings.module.css'
import { useSetting } from './use-setting.ts'
import { You } from './You.tsx'

const SECTIONS = [
  ['you', 'You'],
  ['days', 'Your days'],
  ['circles', 'Circles'],
  ['networks', 'Networks'],
  ['reminder', 'A word when people wait'],
  ['look', 'Language, look and keys'],
  ['data', 'Your data'],
  ['about', 'About'],
] as const satisfies readonly (readonly [id: string, title: Phrase])[]

export function SettingsView({ page: { settings, networks, data } }: { page: SettingsPage }) {
  const set = useSetting()
  return (
    <Page
      title={t('Settings')}
      marginLabel={t('On this page')}
      layout="review"
      header={
        <>
          <h1>{t('Settings')}</h1>
          <p className="dek">{t('Everything here is kept as you change it, and has a way back.')}</p>
        </>
      }
      margin={
        <MarginSection title={t('On this page')}>
          <ul className={styles.contents}>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </MarginSection>
      }
    >
      <You />
      <Days settings={settings} onSet={set} />
      <Circles rhythms={settings.rhythms} onSet={set} />
      <Networks networks={networks} said={settings.networks} onSet={set} />
      <Reminder at={settings.reminder} onSet={set} />
      <LookAndKeys language={settings.language} onSet={set} />
      <Data data={data} />
      <About />
    </Page>
  )
}
