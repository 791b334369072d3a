import type { NewInteraction } from '#contract/people.ts'

/** What one can do on the page of events. */
export interface EventActs {
  readonly onFollowUp: (personId: string, log?: { kind: NewInteraction['kind']; note?: string }) => void
  /** Answers whether it went through: what was typed stays where it did not. */
  readonly onMet: (met: { who: string[]; note?: string; eventId?: string }) => Promise<boolean>
}
