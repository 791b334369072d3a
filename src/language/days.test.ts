import { describe, expect, it } from 'vitest'
import { DAY_STYLES, type DayStyle, dayForms, dayInStyle, takeDayForms } from './days.ts'
import { type Language, localeOf, readFor } from './language.ts'

const TAGS = ['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-IN', 'en-ZA', 'de-DE', 'de-AT', 'de-CH']
const STYLES = Object.keys(DAY_STYLES) as DayStyle[]
const DAY_MS = 86_400_000

describe('dayInStyle', () => {
  it.each(TAGS)('writes every day of four years as Intl does: %s', (tag) => {
    readAs(tag)
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(tag, { ...DAY_STYLES[style], timeZone: 'UTC' })
      const days = Array.from({ length: 1461 }, (_, day) => Date.UTC(2024, 0, 1) + day * DAY_MS)
      const written = days.map((at) => dayInStyle(at, style))
      expect(written).toEqual(days.map((at) => (tag.startsWith('en') ? format.format(at).replace(/\bSept\b/, 'Sep') : format.format(at))))
    }
  })

  it('writes days of other centuries', () => {
    readAs('en-GB')
    expect(dayInStyle(Date.UTC(1852, 11, 10), 'dateAndYear')).toBe('10 December 1852')
    expect(dayInStyle(Date.UTC(987, 5, 1), 'dateAndYear')).toBe('1 June 987')
  })

  it('writes as it was told to, once forms were taken on', () => {
    readAs('en-NZ')
    const forms = dayForms()
    takeDayForms({ ...forms, date: { ...forms.date, pattern: '{month} the {day}th' } })
    expect(dayInStyle(Date.UTC(2026, 0, 9), 'date')).toBe('January the 9th')
  })
})

const readAs = (tag: string) => readFor(() => localeOf(tag.slice(0, 2) as Language, [tag]))
