import { addDays, type Day, dayNumber, isDay } from '../time.ts'
import type { DayNames } from './language.ts'

/** 1970-01-01 was a Thursday; weekdays count from Monday. */
const FIRST_WEEKDAY = 3
const FRIDAY = 4

/**
 * The day a sentence names, as told on one day: "tomorrow", "by Friday", "next week" (its Friday), "by the 15th", "on 3 May".
 * Never before that day; a date without its year is the next one. Undefined when it names none.
 */
export function dueDay(sentence: string, on: Day, names: DayNames): Day | undefined {
  const text = ` ${
    sentence
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu)
      ?.join(' ') ?? ''
  } `
  return (
    phraseDay(text, on, names) ??
    dateDay(text, on, names) ??
    weekdayDay(text, on, names) ??
    spanDay(text, on, names) ??
    laterDay(text, on, names)
  )
}

const has = (text: string, phrase: string) => text.includes(` ${phrase} `)

function phraseDay(text: string, on: Day, { after }: DayNames): Day | undefined {
  const found = after.find(([phrase]) => has(text, phrase))
  return found && addDays(on, found[1])
}

/** "3 May", then "the 15th". */
function dateDay(text: string, on: Day, { dates, months, dayOfMonth }: DayNames): Day | undefined {
  for (const date of dates) {
    const match = new RegExp(`(?<= )${date.replace('MONTH', months.join('|'))}(?= )`).exec(text)
    if (!match) continue
    const month = months.findIndex((each) => each.split('|').some((name) => name === match[1] || name === match[2])) + 1
    const day = Number(/^\d/.test(match[1]!) ? match[1] : match[2])
    return nextOf(on, 2, (year) => ({ year: year + Number(on.slice(0, 4)), month, day }))
  }
  const alone = new RegExp(`(?<= )(?:${dayOfMonth})(?= )`).exec(text)
  if (!alone) return undefined
  const [year, month] = on.split('-').map(Number)
  // A month without a 31st is passed over.
  return nextOf(on, 4, (ahead) => ({
    year: year! + Math.floor((month! - 1 + ahead) / 12),
    month: ((month! - 1 + ahead) % 12) + 1,
    day: Number(alone[1]),
  }))
}

function nextOf(on: Day, tries: number, dateOf: (ahead: number) => { year: number; month: number; day: number }): Day | undefined {
  for (let ahead = 0; ahead < tries; ahead++) {
    const { year, month, day } = dateOf(ahead)
    const found = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (isDay(found) && found >= on) return found
  }
  return undefined
}

function weekdayOf(on: Day): number {
  return (dayNumber(on) + FIRST_WEEKDAY) % 7
}

/** The first such day after the message; with "next", that of next week. */
function weekdayDay(text: string, on: Day, { weekdays, next }: DayNames): Day | undefined {
  const nextWord = new Set(next.split('|'))
  const words = text.trim().split(' ')
  for (const [at, word] of words.entries()) {
    const weekday = weekdays.findIndex((names) => names.split('|').includes(word))
    if (weekday < 0) continue
    const today = weekdayOf(on)
    const ahead = (weekday - today + 6) % 7
    return addDays(on, nextWord.has(words[at - 1] ?? '') ? 7 - today + weekday : ahead + 1)
  }
  return undefined
}

/** "in two weeks", "within 3 days". */
function spanDay(text: string, on: Day, { within, units, numbers }: DayNames): Day | undefined {
  const match = new RegExp(` (?:${within}) (?:the )?(?:a )?([\\p{L}\\p{N}]+)(?: of)? ([\\p{L}]+) `, 'u').exec(text)
  if (!match) return undefined
  const unit = units.find(([names]) => names.split('|').includes(match[2]!))?.[1]
  const named = numbers.find(([names]) => names.split('|').includes(match[1]!))?.[1]
  const count = named ?? Number(match[1])
  return unit && count >= 0 && count <= 60 ? addDays(on, unit * count) : undefined
}

function laterDay(text: string, on: Day, { weeks, monthEnds }: DayNames): Day | undefined {
  const week = weeks.find(([phrase]) => has(text, phrase))
  if (week) {
    const friday = addDays(on, FRIDAY - weekdayOf(on) + 7 * week[1])
    return friday < on ? on : friday
  }
  const month = monthEnds.find(([phrase]) => has(text, phrase))
  if (!month) return undefined
  const [year, number] = on.split('-').map(Number)
  return new Date(Date.UTC(year!, number! + month[1], 0)).toISOString().slice(0, 10)
}
