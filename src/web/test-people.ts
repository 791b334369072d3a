import type { PersonRow } from '#contract/people.ts'
import type { Card, Today } from '#contract/today.ts'

/** An invented person, for the tests of views. */
export function inventedPerson(change: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'p1',
    name: 'Amara Okonjo',
    organisation: 'Fieldnotes',
    title: 'Design researcher',
    place: 'Lisbon',
    state: 'cooling',
    warmth: 58,
    trend: 'cooling',
    circle: 'close',
    lastAt: '2026-09-17T12:00:00Z',
    elapsedDays: 63,
    contactDays: 40,
    gapDays: 21,
    pinnedRhythmDays: null,
    group: 'slipping',
    isResting: false,
    asOf: null,
    strip: [{ on: '2026-09-17', direction: 'in', weight: 0.4, isMeeting: false }],
    expectedOn: '2026-10-08',
    hasPhoto: false,
    ...change,
  }
}

export function inventedCard(change: Partial<Card> = {}): Card {
  return {
    id: 'slip-p1',
    kind: 'slip',
    label: 'Slipping',
    person: inventedPerson(),
    why: 'You usually talk every three weeks; it has been nine.',
    meta: 'Nine weeks',
    lastExchange: { on: '2026-09-17', direction: 'in', kind: 'mail', subject: null, text: 'I owe you dinner.', lead: 'She wrote last' },
    suggestion: 'How did the first winter go?',
    ways: [{ channel: 'mail', label: 'Open in Mail', href: 'mailto:amara@fieldnotes.example' }],
    evidence: [{ label: 'Usual gap', text: 'Every three weeks or so.' }],
    introduction: null,
    expected: ['2026-10-08'],
    ...change,
  }
}

export function inventedToday(change: Partial<Today> = {}): Today {
  return {
    on: '2026-11-19',
    cards: [inventedCard(), inventedCard({ id: 'slip-p2', person: inventedPerson({ id: 'p2', name: 'Kwame Mensah' }) })],
    done: [],
    visible: null,
    off: null,
    comingUp: [],
    hasTies: true,
    week: { reached: 0, wroteBack: 0, pickedUp: [] },
    asOf: null,
    ...change,
  }
}
