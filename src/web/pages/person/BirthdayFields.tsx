import { useId } from 'react'
import type { PersonPage } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Choice, Field } from '../../components/Field.tsx'
import { months } from '../../words/dates.ts'
import styles from './Person.module.css'

type Birthday = NonNullable<PersonPage['birthday']>
/** As it is being written: each part may be empty. */
export interface WrittenBirthday {
  readonly day: string
  readonly month: string
  readonly year: string
}

export const writtenBirthday = (birthday: PersonPage['birthday']): WrittenBirthday => ({
  day: String(birthday?.day ?? ''),
  month: String(birthday?.month ?? ''),
  year: String(birthday?.year ?? ''),
})

/** Null when nothing is written, undefined when what is written is no day of any year. */
export function birthdayOf({ day, month, year }: WrittenBirthday): Birthday | null | undefined {
  if (!day && !month && !year) return null
  const birthday = { day: Number(day), month: Number(month), ...(year ? { year: Number(year) } : {}) }
  return Object.values(birthday).every((part) => Number.isInteger(part) && part > 0) ? birthday : undefined
}

/** Day, month and year, the year left out where it is not known. */
export function BirthdayFields({
  written,
  onWrite,
  error,
}: {
  written: WrittenBirthday
  onWrite: (written: WrittenBirthday) => void
  error: string | undefined
}) {
  const id = useId()
  const number = { inputMode: 'numeric', autoComplete: 'off' } as const
  return (
    <fieldset className={styles.birthday} {...(error ? { 'aria-describedby': id } : {})}>
      <legend>{t('Birthday')}</legend>
      <Field
        label={t('Day')}
        value={written.day}
        maxLength={2}
        {...number}
        onChange={({ target }) => onWrite({ ...written, day: target.value })}
      />
      <Choice label={t('Month')} value={written.month} onChoose={(month) => onWrite({ ...written, month })}>
        <option value="">{t('Not said')}</option>
        {months().map(({ month, title }) => (
          <option key={month} value={month}>
            {title}
          </option>
        ))}
      </Choice>
      <Field
        label={t('Year, if known')}
        value={written.year}
        maxLength={4}
        {...number}
        onChange={({ target }) => onWrite({ ...written, year: target.value })}
      />
      {error && (
        <p id={id} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
