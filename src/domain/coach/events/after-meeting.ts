import { t } from '#language/say.ts'
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
  const event = met.eventTitle
  const hello = event
    ? t('{hello} good to have met you at {event}.', { hello: greeting(name), event })
    : `${greeting(name)} ${t('good to have met you.')}`
  const at = namesEvent && event ? `${event}. ` : ''
  if (promised)
    return {
      line: `${at}${t('You promised: {what}', { what: promised.what })}`,
      act: t('Send it'),
      suggestion: `${hello} ${t('As promised, here it is:')}`,
    }
  const act = t('Say hello')
  if (met.note) return { line: `${at}${t('You noted: “{note}”', { note: met.note })}`, act, suggestion: hello }
  return { line: event ? t('You met at {event}', { event }) : t('You met, and noted nothing more'), act, suggestion: hello }
}

/** On the card of the day after: "You met Anouk at Heat pump evening; you noted “hates slides”". Ready for a full stop. */
export function metInWords({ name, event, note }: { name: string; event: string | null; note: string | null }): string {
  const short = /@|\d/.test(name) ? name : firstName(name)
  const met = event ? t('You met {name} at {event}', { name: short, event }) : t('You met {name}', { name: short })
  return note ? t('{met}; you noted “{note}”', { met, note }) : met
}
