import type { SettingsPage } from '#contract/settings.ts'
import { t } from '#language/say.ts'
import { Choice } from '../../components/Field.tsx'
import { CIRCLES, RHYTHMS } from '../../words/warmth.ts'
import { Question, Section } from './Section.tsx'
import styles from './Settings.module.css'
import type { SetSetting } from './use-setting.ts'

/** Rhythms for people whose own is not known yet. */
export function Circles({ rhythms, onSet }: { rhythms: SettingsPage['settings']['rhythms']; onSet: SetSetting }) {
  const placed = CIRCLES.filter(({ circle }) => circle !== 'known')
  const choose = (circle: (typeof CIRCLES)[number]['circle'], days: string) => {
    const { [circle]: _, ...others } = rhythms
    void onSet({ rhythms: days === '' ? others : { ...others, [circle]: Number(days) } })
  }
  return (
    <Section id="circles" title={t('Circles')}>
      <Question
        asks={t('How often, for those you put into a circle yourself?')}
        means={t('Only until their own rhythm is known, which takes about four days in touch. Of everybody else the rhythm is learned.')}
      >
        <div className={styles.trio}>
          {placed.map(({ circle, title }) => (
            <Choice key={circle} label={title} value={String(rhythms[circle] ?? '')} onChoose={(days) => choose(circle, days)}>
              <option value="">{t('As it comes')}</option>
              {RHYTHMS.map(({ days, title: rhythm }) => (
                <option key={days} value={days}>
                  {rhythm}
                </option>
              ))}
            </Choice>
          ))}
        </div>
      </Question>
    </Section>
  )
}
