import { Link } from '@tanstack/react-router'
import type { SettingsPage } from '#contract/settings.ts'
import { t } from '#language/say.ts'
import { Question, Section, Words } from './Section.tsx'
import styles from './Settings.module.css'
import type { SetSetting } from './use-setting.ts'

/** Where the owner publishes, or means to. */
export function Networks({
  networks,
  said,
  onSet,
}: Pick<SettingsPage, 'networks'> & { said: SettingsPage['settings']['networks']; onSet: SetSetting }) {
  const inUse = networks.filter(({ isInUse }) => isInUse).map(({ network }) => network)
  return (
    <Section id="networks" title={t('Networks')}>
      <Question
        asks={t('On which networks are you?')}
        means={t('The kind meter and Share go by these. What you brought in says some of it; your word counts more.')}
      >
        <Words
          name="networks"
          options={networks.map(({ network, title }) => ({ value: network, title }))}
          chosen={inUse}
          onToggle={(network) => void onSet({ networks: { ...said, [network]: !inUse.includes(network) } })}
        />
        <p className={styles.after}>
          <Link to="/share" className="more">
            {t('How often you post on each is set in Share')}
          </Link>
        </p>
      </Question>
    </Section>
  )
}
