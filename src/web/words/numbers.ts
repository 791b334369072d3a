const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

/** A count for a sentence: up to twelve in words, then in figures. Nothing is "no", so that "no people" reads. */
export function inWords(count: number): string {
  return WORDS[count] ?? inFigures(count)
}

/** A count for a table or a large figure: 24,118. */
export function inFigures(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}

/** "84 MB", "1.2 GB"; less than a megabyte is "under 1 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1e6) return bytes === 0 ? 'none' : 'under 1 MB'
  const [unit, of] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const)
  return new Intl.NumberFormat('en', { style: 'unit', unit, maximumSignificantDigits: 3 }).format(bytes / of)
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** "one person", "three people": the noun for a count, in words. */
export function counted(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}

/** "Ada", "Ada and Ruth", "Ada, Ruth and two more" */
export function listed(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${inWords(names.length - most + 1)} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
