import { mean } from './means.ts'

/** Figures under their names, folded as deep as they need be. */
export type Figures = number | undefined | { readonly [name: string]: Figures }

/** Figure for figure the mean of all that are known; undefined where none is. @param all of one shape, one at least */
export function meanFigures(all: readonly Figures[]): Figures {
  const [first] = all.filter((one) => typeof one === 'object')
  if (first === undefined) return mean(all.filter((one) => typeof one === 'number'))
  const folded = all as readonly { readonly [name: string]: Figures }[]
  return Object.fromEntries(Object.keys(first).map((name) => [name, meanFigures(folded.map((one) => one[name]))]))
}
