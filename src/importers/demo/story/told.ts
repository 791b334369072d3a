export type Way = 'mail' | 'linkedin' | 'call' | 'meeting' | 'introduction'

/** One thing that passed, told by hand. Those of one day follow each other in the order written. */
export interface Told {
  /** Days before today. */
  readonly agoDays: number
  readonly by: 'nora' | 'they' | 'both'
  readonly way: Way
  readonly subject?: string
  readonly text?: string
  /** Id of a third person it went to as well. */
  readonly alsoTo?: string
}

export const nora = (agoDays: number, subject: string, text: string, way: Way = 'mail'): Told => ({
  agoDays,
  by: 'nora',
  way,
  subject,
  text,
})
export const they = (agoDays: number, subject: string, text: string, way: Way = 'mail'): Told => ({
  agoDays,
  by: 'they',
  way,
  subject,
  text,
})
export const met = (agoDays: number, subject: string, text?: string): Told => ({
  agoDays,
  by: 'both',
  way: 'meeting',
  subject,
  ...(text ? { text } : {}),
})
export const called = (agoDays: number, subject: string): Told => ({ agoDays, by: 'both', way: 'call', subject })
