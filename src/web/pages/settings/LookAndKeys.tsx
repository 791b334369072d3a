import { type Theme, usePreference } from '../../frame/preferences.ts'
import { Question, Section, Words } from './Section.tsx'

const THEMES: readonly { value: Theme; title: string }[] = [
  { value: 'system', title: 'As this machine does' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
]

/** What is kept in this browser only. */
export function LookAndKeys() {
  const [theme, setTheme] = usePreference('theme')
  const [keys, setKeys] = usePreference('keys')
  return (
    <Section id="look" title="Look and keys">
      <Question asks="Light or dark?" means="For this browser.">
        <Words isSingle name="theme" options={THEMES} chosen={[theme]} onToggle={setTheme} />
      </Question>
      <Question
        asks="Should single keys act?"
        means="D for done, S for snooze and the others that ? shows; for this browser. Ctrl K always opens the search."
      >
        <Words
          isSingle
          name="keys"
          options={[
            { value: 'on', title: 'Yes' },
            { value: 'off', title: 'No' },
          ]}
          chosen={[keys]}
          onToggle={setKeys}
        />
      </Question>
    </Section>
  )
}
