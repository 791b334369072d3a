import type { Measured } from '../bench.ts'

export interface Result {
  readonly bench: string
  readonly measured: readonly Measured[]
}

/** One line a value: what, how much, and whether it is as hoped. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.flatMap(({ bench, measured }) =>
    measured.map((one) => [bench, one.what, shown(one), verdict(one), one.note ?? ''] as const),
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shown({ value, unit }: Measured): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  const figure = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return unit ? `${figure} ${unit}` : figure
}

export function verdict({ value, atMost }: Measured): string {
  if (atMost === undefined) return ''
  return `${value <= atMost ? 'met' : 'not met'} (at most ${atMost.toLocaleString('en')})`
}
