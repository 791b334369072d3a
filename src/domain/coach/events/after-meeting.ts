import { firstName } from '../../people/names.ts'
import { greeting } from '../greeting.ts'
import type { Known } from '../known.ts'
import type { Met } from './fresh.ts'
import type { OpenPromise } from './whom-to-meet.ts'

/** What a follow-up is about, and how it may begin. */
export interface AfterMeeting {
  /** Under the name: "You noted: “two boys, hates slides”". */
  readonly line: string
  /** On the button. */
  readonly act: string
  readonly suggestion: string
}

/**
 * A follow-up in words: what was promised comes before what was noted.
 * @param namesEvent  says where they were met too, since several events are fresh at once
 */
export function afterMeeting({ name }: Known, met: Met, promises: readonly OpenPromise[], namesEvent: boolean): AfterMeeting {
  const promised = promises.find(({ madeBy }) => madeBy === 'owner')
  const where = met.eventTitle ? ` at ${met.eventTitle}` : ''
  const hello = `${greeting(name)} good to have met you${where}.`
  const at = namesEvent && met.eventTitle ? `${met.eventTitle}. ` : ''
  if (promised) return { line: `${at}You promised: ${promised.what}`, act: 'Send it', suggestion: `${hello} As promised, here it is:` }
  if (met.note) return { line: `${at}You noted: “${met.note}”`, act: 'Say hello', suggestion: hello }
  return { line: met.eventTitle ? `You met at ${met.eventTitle}` : 'You met, and noted nothing more', act: 'Say hello', suggestion: hello }
}

/** On the card of the day after: "You met Anouk at Heat pump evening; you noted “hates slides”". Ready for a full stop. */
export function metInWords({ name, event, note }: { name: string; event: string | null; note: string | null }): string {
  const met = `You met ${/@|\d/.test(name) ? name : firstName(name)}${event ? ` at ${event}` : ''}`
  return note ? `${met}; you noted “${note}”` : met
}
