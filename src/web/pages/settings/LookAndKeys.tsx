import type { SettingsPage } from '#contract/settings.ts'
import { LANGUAGES, type Language } from '#language/language.ts'
import { type Phrase, t } from '#language/say.ts'
import { type Theme, usePreference } from '../../frame/preferences.ts'
import { Question, Section, Words } from './Section.tsx'
import type { SetSetting } from './use-setting.ts'

const THEMES = [
  { value: 'system', title: 'As this machine does' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const satisfies readonly { value: Theme; title: Phrase }[]

const AS_BROWSER = 'browser'

/** In which language, and what is kept in this browser only. */
export function LookAndKeys({ language, onSet }: { language: SettingsPage['settings']['language']; onSet: SetSetting }) {
  const [theme, setTheme] = usePreference('theme')
  const [keys, setKeys] = usePreference('keys')
  return (
    <Section id="look" title={t('Language, look and keys')}>
      <Question asks={t('Which language?')} means={t('For the pages and what Tend says on them; names and letters stay as they are.')}>
        <Words
          isSingle
          name="language"
          options={[
            { value: AS_BROWSER, title: t('As this browser does') },
            ...Object.entries(LANGUAGES).map(([value, title]) => ({ value, title })),
          ]}
          chosen={[language ?? AS_BROWSER]}
          onToggle={async (value) => {
            const isKept = await onSet({ language: value === AS_BROWSER ? null : (value as Language) })
            // Everything that is drawn was said in the other one.
            if (isKept) location.reload()
          }}
        />
      </Question>
      <Question asks={t('Light or dark?')} means={t('For this browser.')}>
        <Words
          isSingle
          name="theme"
          options={THEMES.map(({ value, title }) => ({ value, title: t(title) }))}
          chosen={[theme]}
          onToggle={setTheme}
        />
      </Question>
      <Question
        asks={t('Should single keys act?')}
        means={t('D for done, S for snooze and the others that ? shows; for this browser. Ctrl K always opens the search.')}
      >
        <Words
          isSingle
          name="keys"
          options={[
            { value: 'on', title: t('Yes') },
            { value: 'off', title: t('No') },
          ]}
          chosen={[keys]}
          onToggle={setKeys}
        />
      </Question>
    </Section>
  )
}
