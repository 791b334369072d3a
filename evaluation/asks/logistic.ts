/** One message as places among the features, with their values there. */
export interface Row {
  readonly at: readonly number[]
  readonly values: readonly number[]
}

export interface Model {
  readonly weights: Float64Array
  /** What is added whatever the features. */
  readonly rest: number
}

/** No weight moves further in one step: far from its end a Newton step overshoots. */
const LONGEST_STEP = 1

/**
 * Logistic regression with weights drawn to nought, by Newton steps one weight after the other (coordinate descent as in Yuan, Ho and Lin
 * 2012). The same rows give the same model.
 *
 * @param hold    half of it times the square of a weight is its price; one for each feature
 * @param rounds  how often every weight is looked at
 */
export function fitLogistic(rows: readonly Row[], is: readonly boolean[], hold: Float64Array, rounds: number): Model {
  const columns = columnsOf(rows, hold.length)
  const sums = new Float64Array(rows.length)
  const weights = new Float64Array(hold.length)
  let rest = 0
  const chanceOf = (row: number) => 1 / (1 + Math.exp(-sums[row]!))
  for (let round = 0; round < rounds; round++) {
    rest += step(Array.from(rows.keys()), undefined, 0, 0)
    for (const [feature, { rows: where, values }] of columns.entries())
      if (where.length > 0) weights[feature]! += step(where, values, hold[feature]!, weights[feature]!)
  }
  return { weights, rest }

  function step(where: readonly number[], values: readonly number[] | undefined, held: number, weight: number): number {
    let slope = held * weight
    let bend = held + 1e-9
    for (const [at, row] of where.entries()) {
      const value = values?.[at] ?? 1
      const chance = chanceOf(row)
      slope += (chance - Number(is[row])) * value
      bend += chance * (1 - chance) * value * value
    }
    const change = Math.max(-LONGEST_STEP, Math.min(-slope / bend, LONGEST_STEP))
    for (const [at, row] of where.entries()) sums[row]! += change * (values?.[at] ?? 1)
    return change
  }
}

/** How far a row lies above what is needed; from nought on it is rather than is not. */
export function sumOf({ weights, rest }: Model, { at, values }: Row): number {
  return at.reduce((sum, feature, place) => sum + weights[feature]! * values[place]!, rest)
}

function columnsOf(rows: readonly Row[], features: number): readonly { readonly rows: number[]; readonly values: number[] }[] {
  const columns = Array.from({ length: features }, () => ({ rows: [] as number[], values: [] as number[] }))
  for (const [row, { at, values }] of rows.entries())
    for (const [place, feature] of at.entries()) {
      columns[feature]!.rows.push(row)
      columns[feature]!.values.push(values[place]!)
    }
  return columns
}
