/**
 * The constants of the tie model, all in one place; measured in docs/tie-model.md.
 * The result is flat around them: halving or doubling any of the priors moves the ranking by less than 0.005 AUC. Do not tune them to one mailbox.
 */
export const MODEL = {
  /** Prior typical gap, days. */
  priorGapDays: 30,
  /** How many gaps the prior gap is worth. */
  priorGapWeight: 0.5,
  /** Prior variance of ln(gap): heavy-tailed for a tie we know nothing of. */
  priorVariance: 6,
  /** How many gaps the prior variance is worth. */
  priorVarianceWeight: 1,
  /** Widens the curve for what a plug-in estimate leaves out. */
  widening: 0.8,
  /** "Ended" prior: one half after one contact, a tenth after nine. */
  endedPrior: 1,
  /** Fading of old gaps, per gap: a memory of about twenty. */
  fading: 0.95,
} as const

/** A day with less than this is no contact day. */
export const CONTACT_DAY_WEIGHT = 0.3

/** Contact days no further apart than this are one conversation, whose answers are no rhythm; days. */
export const TALK_DAYS = 3
/** From this share of the time that lies between conversations on, the tie is one of conversations and not of days. */
export const TALKS_SHARE = 0.6

/** Fading sums are kept relative to this day so that time alone never changes them. */
export const EPOCH_DAY = 18_262 // 2020-01-01
export const HALF_LIFE_DAYS = 180
export const LONG_HALF_LIFE_DAYS = 365
