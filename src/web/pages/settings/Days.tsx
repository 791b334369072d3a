import { useState } from 'react'
import type { SettingsPage } from '#contract/settings.ts'
import { MOST_CARDS } from '#domain/settings.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Choice, Field } from '../../components/Field.tsx'
import { useDesk } from '../../frame/desk.ts'
import { weekdays } from '../../words/dates.ts'
import { Question, Section, Words } from './Section.tsx'
import styles from './Settings.module.css'
import type { SetSetting } from './use-setting.ts'

/** How much of a day Tend may take, and on which days it may not. */
export function Days({ settings: { cards, daysOff, awayUntil }, onSet }: { settings: SettingsPage['settings']; onSet: SetSetting }) {
  const { on } = useDesk()
  const [day, setDay] = useState('')
  const toggle = (weekday: number) =>
    void onSet({ daysOff: daysOff.includes(weekday) ? daysOff.filter((each) => each !== weekday) : [...daysOff, weekday] })
  const isAway = awayUntil !== null && awayUntil >= on
  return (
    <Section id="days" title={t('Your days')}>
      <Question
        asks={t('How many people a day, at most?')}
        means={t('Five are five good minutes. Birthdays and answers count among them.')}
      >
        <div className={styles.short}>
          <Choice label={t('Cards a day')} hideLabel value={String(cards)} onChoose={(value) => void onSet({ cards: Number(value) })}>
            {Array.from({ length: MOST_CARDS }, (_, at) => at + 1).map((count) => (
              <option key={count} value={count}>
                {tn(count, 'one card', '{n} cards')}
              </option>
            ))}
          </Choice>
        </div>
      </Question>
      <Question asks={t('On which days should nobody come up?')} means={t('Promises, answers and birthdays do not know days off.')}>
        <Words
          name="days-off"
          options={weekdays().map(({ weekday, title }) => ({ value: weekday, title }))}
          chosen={daysOff}
          onToggle={toggle}
        />
      </Question>
      <Question
        asks={isAway ? t('You are away.') : t('Are you going away?')}
        means={isAway ? undefined : t('Until then only what cannot wait comes up.')}
      >
        {isAway ? (
          <Acts>
            <Button onClick={() => void onSet({ awayUntil: null })}>{t('I am here again')}</Button>
          </Acts>
        ) : (
          <form
            className={styles.line}
            onSubmit={(event) => {
              event.preventDefault()
              void onSet({ awayUntil: day })
            }}
          >
            <Field label={t('Away until')} type="date" min={on} required value={day} onChange={(event) => setDay(event.target.value)} />
            <Button type="submit" disabled={day === ''}>
              {t('I am away')}
            </Button>
          </form>
        )}
      </Question>
    </Section>
  )
}
