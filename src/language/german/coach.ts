/** What to do next, and the ways to reach somebody. */
export const COACH = {
  'Today begins with {n} people.': { one: 'Heute beginnt mit einem Menschen.', other: 'Heute beginnt mit {n} Menschen.' },
  '{n} ties rest, and one or two may be worth picking up again.': {
    one: 'eine Beziehung ruht; vielleicht lohnt es sich, wieder anzuknüpfen.',
    other: '{n} Beziehungen ruhen; bei einer oder zweien lohnt es sich vielleicht, wieder anzuknüpfen.',
  },
  '{n} people are here so far: more mail, messages or contacts tell more.': {
    one: 'bisher ist ein Mensch hier: Mehr Mails, Nachrichten oder Adressen erzählen mehr.',
    other: 'bisher sind {n} Menschen hier: Mehr Mails, Nachrichten oder Adressen erzählen mehr.',
  },
  'Everybody is in rhythm; Today says when somebody is not.':
    'Alle sind im Rhythmus; Heute sagt Bescheid, wenn es bei jemandem anders ist.',
  'Mail and messages say who is close, and who is slipping: bring them.':
    'Mails und Nachrichten sagen, wer dir nah ist und wer entgleitet: Lies sie ein.',
  'What is known ends on {day}: something newer tells what came since.':
    'Was bekannt ist, endet am {day}: Etwas Neueres erzählt, was seither war.',
  '{n} ties are slipping, as far as is known.': {
    one: 'eine Beziehung entgleitet, soweit bekannt.',
    other: '{n} Beziehungen entgleiten, soweit bekannt.',
  },
  '{n} ties are slipping.': { one: 'eine Beziehung entgleitet.', other: '{n} Beziehungen entgleiten.' },
  'With {n} people nothing is known to have passed: place whom you know.': {
    one: 'Mit einem Menschen ist kein Austausch bekannt: Ordne ein, wen du kennst.',
    other: 'Mit {n} Menschen ist kein Austausch bekannt: Ordne ein, wen du kennst.',
  },
  'With the two people here nothing is known to have passed: place whom you know.':
    'Mit keinem der beiden Menschen hier ist ein Austausch bekannt: Ordne ein, wen du kennst.',
  'With all {n} people nothing is known to have passed: place whom you know.': {
    one: 'Mit dem einen Menschen hier ist kein Austausch bekannt: Ordne ein, wen du kennst.',
    other: 'Mit keinem der {n} Menschen ist ein Austausch bekannt: Ordne ein, wen du kennst.',
  },
  '{one}, meet {two}': '{one}, das ist {two}',
  'Open a mail to both': 'Mail an beide öffnen',
  'Open in Mail': 'Als Mail öffnen',
  'Open on {network}': 'Auf {network} öffnen',
  'Call^do': 'Anrufen',
  'Send a text': 'SMS schicken',
} as const
