import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const THEMES = ['light', 'dark'] as const
/** Each colour of tokens.css, light and dark. */
const COLOURS = new Map(
  [...readFileSync('src/web/tokens.css', 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
)

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, definition). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(name: string, on: string, theme: (typeof THEMES)[number]): number {
  const [one, other] = [COLOURS.get(name), COLOURS.get(on)]
  if (!one || !other) throw new Error(`expected --${name} and --${on} in tokens.css`)
  const [a, b] = [luminance(one[theme]), luminance(other[theme])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const GROUNDS = ['paper', 'paper-2', 'sheet']
/** What is read, and on what (1.4.3: 4.5 to 1). */
const READ: readonly (readonly [string, readonly string[]])[] = [
  ...['ink', 'ink-2', 'ink-3', 'moss', 'rose', 'amber', 'sky'].map((ink) => [ink, GROUNDS] as const),
  ['on-moss', ['moss', 'moss-press']],
  ['moss', ['moss-soft']],
  ['rose', ['rose-soft']],
  ['amber', ['amber-soft']],
  ['sky', ['sky-soft']],
  ['ink', ['tint-0', 'tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5']],
]
/** What has to be made out, and on what (1.4.11: 3 to 1). */
const SEEN: readonly (readonly [string, readonly string[]])[] = [
  ...['rule-2', 'focus', 'you', 'them'].map((line) => [line, ['paper', 'sheet']] as const),
  ...[0, 1, 2, 3, 4].map((level) => [`warm-${level}`, ['paper', 'sheet']] as const),
]

const cases = (pairs: typeof READ, least: number) =>
  pairs.flatMap(([name, grounds]) => grounds.flatMap((on) => THEMES.map((theme) => ({ name, on, theme, least }))))

test.each([...cases(READ, 4.5), ...cases(SEEN, 3)])('$name on $on stands out $least to 1, $theme', ({ name, on, theme, least }) => {
  expect(contrast(name, on, theme)).toBeGreaterThanOrEqual(least)
})
