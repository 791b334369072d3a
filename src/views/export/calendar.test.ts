import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { CALENDAR_BEGIN, CALENDAR_END, type ExportedEvent, veventOf } from './calendar.ts'

const EVENT: ExportedEvent = {
  id: '6f1c6b5e-0a4b-4c8e-9d3e-2b1f0a9c8d7e',
  at: new Date('2026-03-20T18:00:00Z'),
  endsAt: new Date('2026-03-20T21:00:00Z'),
  title: 'Supper; at ours, late',
  place: 'Home',
  isAllDay: false,
  guests: [
    { guest: 'mail:jonas@weidmann.example', name: 'Jonas', role: 'attending', answer: 'maybe' },
    { guest: 'person:1', name: 'Bo', role: 'attending', answer: null },
  ],
}
const at = new Date('2026-03-01T12:00:00Z')

function read(event: ExportedEvent, zone = 'UTC'): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(CALENDAR_BEGIN + veventOf(event, at, zone) + CALENDAR_END))
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
}

test('an event is read again with its times, its place, and the answer of each guest', () => {
  const event = read(EVENT)
  expect([event.summary, event.location, event.description]).toEqual([EVENT.title, 'Home', 'With Bo.'])
  expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([EVENT.at, EVENT.endsAt])
  expect(event.attendees.map((guest) => [guest.getParameter('partstat'), guest.getParameter('cn')])).toEqual([['TENTATIVE', 'Jonas']])
})

test('whole days are days of the owner’s zone, the last one with them', () => {
  const days = { ...EVENT, isAllDay: true, at: new Date('2026-03-12T11:00:00Z'), endsAt: new Date('2026-03-13T11:00:00Z') }
  const event = read(days, 'Pacific/Auckland')
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-03-13', '2026-03-15'])
})

test('an end before the begin is left out, and the same event is the same text', () => {
  const turned = { ...EVENT, endsAt: new Date('2026-03-20T17:00:00Z') }
  expect(veventOf(turned, at, 'UTC')).not.toContain('DTEND')
  expect(veventOf(EVENT, at, 'UTC')).toBe(veventOf(EVENT, at, 'UTC'))
})
