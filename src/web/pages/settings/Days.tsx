import { useState } from 'react'
import type { SettingsPage } from '#contract/settings.ts'
import { MOST_CARDS } from '#domain/settings.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Choice, Field } from '../../components/Field.tsx'
import { useDesk } from '../../frame/desk.ts'
import { weekdays } from '../../words/dates.ts'
import { counted } from '../../words/numbers.ts'
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
    <Section id="days" title="Your days">
      <Question asks="How many people a day, at most?" means="Five are five good minutes. Birthdays and answers count among them.">
        <div className={styles.short}>
          <Choice label="Cards a day" hideLabel value={String(cards)} onChoose={(value) => void onSet({ cards: Number(value) })}>
            {Array.from({ length: MOST_CARDS }, (_, at) => at + 1).map((count) => (
              <option key={count} value={count}>
                {counted(count, 'card', 'cards')}
              </option>
            ))}
          </Choice>
        </div>
      </Question>
      <Question asks="On which days should nobody come up?" means="Promises, answers and birthdays do not know days off.">
        <Words
          name="days-off"
          options={weekdays().map(({ weekday, title }) => ({ value: weekday, title }))}
          chosen={daysOff}
          onToggle={toggle}
        />
      </Question>
      <Question
        asks={isAway ? 'You are away.' : 'Are you going away?'}
        means={isAway ? undefined : 'Until then only what cannot wait comes up.'}
      >
        {isAway ? (
          <Acts>
            <Button onClick={() => void onSet({ awayUntil: null })}>I am here again</Button>
          </Acts>
        ) : (
          <form
            className={styles.line}
            onSubmit={(event) => {
              event.preventDefault()
              void onSet({ awayUntil: day })
            }}
          >
            <Field label="Away until" type="date" min={on} required value={day} onChange={(event) => setDay(event.target.value)} />
            <Button type="submit" disabled={day === ''}>
              I am away
            </Button>
          </form>
        )}
      </Question>
    </Section>
  )
}
