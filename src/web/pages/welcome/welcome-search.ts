const STEPS = ['bring', 'you', 'people', 'minutes'] as const
export type StepName = (typeof STEPS)[number]

/** Which step, kept in the address: back goes a step back, and a reload stays where one was. The first is left out. */
export interface WelcomeSearch {
  readonly step?: Exclude<StepName, 'bring'>
}

/** Reads the address; what is no step begins at the first. */
export function readWelcomeSearch({ step }: Record<string, unknown>): WelcomeSearch {
  const known = STEPS.find((name) => name === step)
  return known && known !== 'bring' ? { step: known } : {}
}
