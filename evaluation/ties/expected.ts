import type { Evaluation } from '#domain/evaluation/evaluate.ts'

/** A figure that was reached before, where it stands, and how far off is still the same. */
export interface Expected {
  readonly what: string
  readonly figure: (judged: Evaluation) => number | undefined
  readonly expected: number
  readonly within: number
}

/** One judging: a data set, its cuts and a horizon. */
export interface Judging {
  readonly name: string
  readonly file: string
  readonly cuts: readonly number[]
  readonly horizon: number
  /** Days beyond have holes. */
  readonly untilDay?: number
  readonly expected: readonly Expected[]
}

/** The figures of one column of the table of docs/tie-model.md, in the order of its rows. */
interface Column {
  /** Model, layer, hand-set, own mean gap, recency. */
  readonly silence: readonly number[]
  /** Model, layer, hand-set. */
  readonly living: readonly number[]
  /** Pooled AUC, average precision, Brier, Brier with own calibration. */
  readonly pooled: readonly number[]
  /** Model, layer, hand-set. */
  readonly drift: readonly number[]
  /** Right among three named, and at random. */
  readonly named: readonly number[]
  /** Model, layer, hand-set. */
  readonly factor: readonly number[]
  readonly concordance: readonly number[]
  /** Loss caught by five a day: model, layer, hand-set; and needless by the model. */
  readonly capture: readonly number[]
  readonly needless: number
  readonly warmth: number
  /** All five methods, where the table has them. */
  readonly ownTime?: readonly number[]
}

/** Few people of the college had strong or living ties. */
const FEW_PEOPLE = 0.01
const AUC = 0.005
const LIST = 0.01
const FACTOR = 0.05
/** The table gives concordance of the baselines to two places; one of the last may differ. */
const TWO_PLACES = 0.01
const METHODS = ['model', 'layer', 'handSet', 'ownGap', 'recency'] as const

function expectedOf(column: Column, isSmall: boolean): Expected[] {
  const each = (
    what: string,
    values: readonly number[],
    within: (value: number) => number,
    of: (judged: Evaluation) => Figured,
  ): Expected[] =>
    values.map((expected, i) => ({
      what: `${what}, ${METHODS[i]!}`,
      figure: (judged) => of(judged)[METHODS[i]!],
      expected,
      within: within(expected),
    }))
  const one = (what: string, expected: number | undefined, within: number, figure: Expected['figure']): Expected => ({
    what,
    figure,
    expected: expected!,
    within,
  })
  const few = () => (isSmall ? FEW_PEOPLE : AUC)
  const [pooledAuc, averagePrecision, brier, brierCalibrated] = column.pooled
  return [
    ...each(
      'A, AUC',
      column.silence,
      () => AUC,
      ({ A }) => A.perEgoAuc,
    ),
    ...each('A live, AUC', column.living, few, ({ live }) => live),
    ...each(
      'A-rel, AUC',
      column.ownTime ?? [],
      () => AUC,
      ({ Arel }) => Arel,
    ),
    one('A, pooled AUC', pooledAuc, AUC, ({ A }) => A.pooledAuc),
    one('A, average precision', averagePrecision, AUC, ({ A }) => A.averagePrecision),
    one('A, Brier', brier, AUC, ({ A }) => A.brier),
    one('A, Brier, own calibration', brierCalibrated, AUC, ({ A }) => A.brierCalibrated),
    ...each('B, AUC', column.drift, few, ({ B }) => B),
    one('B, right of three', column.named[0], few(), ({ B }) => B.precisionAt3),
    one('B, right at random', column.named[1], few(), ({ B }) => B.precisionAt3Base),
    ...each(
      'C, factor error',
      column.factor,
      (value) => FACTOR * value,
      ({ C }) => C.factorError,
    ),
    ...each(
      'C, concordance',
      column.concordance,
      (value) => (value === column.concordance[0] ? AUC : TWO_PLACES),
      ({ C }) => C.concordance,
    ),
    ...each(
      'list, loss caught',
      column.capture,
      () => LIST,
      ({ list }) => list.capture5,
    ),
    one('list, needless, model', column.needless, LIST, ({ list }) => list.needless5.model),
    one('warmth, Spearman', column.warmth, AUC, ({ warmth }) => warmth),
  ]
}

type Figured = Readonly<Partial<Record<(typeof METHODS)[number], number>>>

const COLLEGE = { file: 'college-msg.tsv.gz', cuts: [60, 75, 90, 105, 120] }
const EMAIL = { file: 'email-eu-core.tsv.gz', cuts: [210, 255, 300, 345, 390, 435], untilDay: 526 }

/** The table of docs/tie-model.md, "How it is judged". */
export const JUDGINGS: readonly Judging[] = [
  {
    name: 'college 30',
    ...COLLEGE,
    horizon: 30,
    expected: expectedOf(
      {
        silence: [0.795, 0.571, 0.678, 0.752, 0.781],
        living: [0.741, 0.603, 0.649],
        ownTime: [0.825, 0.736, 0.792, 0.819, 0.821],
        pooled: [0.848, 0.995, 0.021, 0.021],
        drift: [0.813, 0.726, 0.739],
        named: [0.971, 0.905],
        factor: [3.2, 8.8, 9.4],
        concordance: [0.735, 0.42, 0.5],
        capture: [0.943, 0.907, 0.613],
        needless: 0.014,
        warmth: 0.239,
      },
      true,
    ),
  },
  {
    name: 'college 14',
    ...COLLEGE,
    horizon: 14,
    expected: expectedOf(
      {
        silence: [0.838, 0.648, 0.756, 0.798, 0.835],
        living: [0.804, 0.669, 0.698],
        pooled: [0.878, 0.997, 0.013, 0.013],
        drift: [0.821, 0.756, 0.736],
        named: [0.964, 0.869],
        factor: [4.7, 6.8, 12.3],
        concordance: [0.732, 0.38, 0.46],
        capture: [0.694, 0.574, 0.181],
        needless: 0.021,
        warmth: 0.243,
      },
      true,
    ),
  },
  {
    name: 'email 30',
    ...EMAIL,
    horizon: 30,
    expected: expectedOf(
      {
        silence: [0.834, 0.613, 0.643, 0.73, 0.791],
        living: [0.789, 0.446, 0.475],
        ownTime: [0.747, 0.641, 0.632, 0.706, 0.704],
        pooled: [0.838, 0.923, 0.129, 0.129],
        drift: [0.718, 0.577, 0.534],
        named: [0.535, 0.371],
        factor: [2.3, 3.9, 4.2],
        concordance: [0.705, 0.57, 0.57],
        capture: [0.522, 0.192, 0.1],
        needless: 0.165,
        warmth: 0.49,
      },
      false,
    ),
  },
  {
    name: 'email 90',
    ...EMAIL,
    horizon: 90,
    expected: expectedOf(
      {
        silence: [0.81, 0.583, 0.617, 0.723, 0.76],
        living: [0.777, 0.534, 0.542],
        pooled: [0.813, 0.829, 0.187, 0.171],
        drift: [0.748, 0.651, 0.651],
        named: [0.532, 0.316],
        factor: [2.5, 6.2, 7.1],
        concordance: [0.705, 0.52, 0.52],
        capture: [0.585, 0.42, 0.324],
        needless: 0.127,
        warmth: 0.564,
      },
      false,
    ),
  },
]
