/** The page of who could be asked tomorrow. */
export const READY = {
  '{name}: {words}, of {n} people': { one: '{name}: {words}, von {n} Person', other: '{name}: {words}, von {n} Menschen' },
  'Could be asked': 'Könntest du bitten',
  'Your readiness could not be read.': 'Wie bereit du bist, ließ sich nicht lesen.',
  'If you needed help tomorrow': 'Wenn du morgen Hilfe bräuchtest',
  'What holds, and what hangs on one thread': 'Was hält, und was an einem Faden hängt',
  'Where you would find it': 'Wo du sie fändest',
  'Circles of people who share threads, events or an employer. A full dot could be asked tomorrow, a ring could not, as things stand.':
    'Runden von Menschen, die Gespräche, Treffen oder den Arbeitgeber teilen. Einen vollen Punkt könntest du morgen bitten, einen Ring nicht, so wie es steht.',
  'Who would widen it most': 'Mit wem es am weitesten würde',
  'One word today to each of these would reach where nobody, or hardly anybody, could be asked now.':
    'Ein Wort heute an jeden von ihnen reichte dorthin, wo du jetzt niemanden oder kaum jemanden bitten könntest.',
  'Plan with {name}': 'Mit {name} planen',
  Plan: 'Planen',
  'That is the list. One of them is enough for a day.': 'Das ist die Liste. Einer davon genügt für einen Tag.',
  'Only one way in': 'Nur ein Weg hinein',
  'No community hangs on one person.': 'Keine Gemeinschaft hängt an einer Person.',
  'your only way to {community}': 'dein einziger Weg zu {community}',
  'On one thread': 'An einem Faden',
  '{n} people, and only {name}': '{n} Menschen, und nur {name}',
  'By work and place': 'Nach Arbeit und Ort',
  'could be asked': 'könntest du bitten',
  'not as things stand': 'gerade nicht',
  '{n} of them drawn': '{n} davon gezeichnet',
  'Colleagues stand together, with a gap between them and the others.':
    'Wer zusammen arbeitet, steht beieinander, mit einer Lücke zu den anderen.',
} as const
