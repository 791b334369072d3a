import { forLocale } from '#language/language.ts'
import { capitalised, listInWords, numberInFigures, numberInWords } from '#language/numbers.ts'
import { t } from '#language/say.ts'

export { capitalised as capital, numberInFigures as inFigures, numberInWords as inWords }

/** "84 MB", "1.2 GB"; less than a megabyte is "under 1 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes === 0) return t('none')
  if (bytes < 1e6) return t('under {size}', { size: sizeIn('megabyte', 1) })
  return bytes < 1e9 ? sizeIn('megabyte', bytes / 1e6) : sizeIn('gigabyte', bytes / 1e9)
}

function sizeIn(unit: 'megabyte' | 'gigabyte', size: number): string {
  return forLocale(unit, (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumSignificantDigits: 3 })).format(size)
}

/** "Ada", "Ada and Ruth", "Ada, Ruth and two more" */
export function listed(names: readonly string[], most = 3): string {
  if (names.length <= most) return listInWords(names)
  return t('{names} and {n} more', { names: names.slice(0, most - 1).join(', '), n: numberInWords(names.length - most + 1) })
}
