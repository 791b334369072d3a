import { columnName } from '../csv-cells.ts'

/** One spelling of a name, to compare by: case, width and spaces do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** First and last name in one; undefined when both are missing. */
export function fullName(first: string, last: string): string | undefined {
  return `${first} ${last}`.replace(/\s+/g, ' ').trim() || undefined
}

/** What LinkedIn puts in place of people who closed their account or hid from the owner. Never the name of anybody. */
export function isNoName(name: string): boolean {
  return /^(?:linkedin member|membre de linkedin|linkedin-mitglied|mitglied von linkedin)?$/i.test(name.trim())
}

/** `Ph.D.`, `MBA`, `PMP®`: what people put behind their name and a comma. */
const DEGREE = /^(?:[A-Z][A-Za-z]{0,3}\.\s?)+[A-Z]?[a-z]?\.?$|^[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z0-9-]{0,5}[®™]?$|^(?:Jr|Sr|II|III|IV|Esq)\.?$/

/** The names in a list joined by commas. A comma may also stand before a degree: that stays with its name. */
export function splitNames(list: string): string[] {
  const names: string[] = []
  for (const part of list.split(',').map((name) => name.trim())) {
    if (part === '') continue
    if (names.length > 0 && DEGREE.test(part)) names.push(`${names.pop()}, ${part}`)
    else names.push(part)
  }
  return names
}

/** `Shares_17529409.csv`, `shares (1).csv` and `Shares.csv` are one kind of file: its plain name, without folder and ending. */
export function plainFileName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:csv|tsv|txt)$/i, '')
  return columnName(base)
    .replace(/ ?\(\d+\)$/, '')
    .replace(/ \d{4,}$/, '')
}
