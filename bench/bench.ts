import type { Workshop } from './measure/workshop.ts'

/** One measured value, and what it is hoped to be. */
export interface Measured {
  /** What was measured, in a few words: "tend / mu". */
  readonly what: string
  readonly value: number
  /** 's', 'ms', 'MB', 'MB/s'; empty for counts and ratios. */
  readonly unit: string
  /** Printed beside the value; a bench never fails. */
  readonly atMost?: number
  /** Conditions of this one value: "median of 3 runs". */
  readonly note?: string
}

export interface Bench {
  readonly name: string
  /** One line: what is measured, against what. */
  readonly about: string
  /** May say why it cannot run here, and then measures nothing. */
  readonly run: (workshop: Workshop) => Promise<readonly Measured[]>
}
