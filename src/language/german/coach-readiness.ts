/** Who would help if it were needed tomorrow. */
export const COACH_READINESS = {
  law: 'Recht',
  health: 'Gesundheit',
  'research and teaching': 'Forschung und Lehre',
  engineering: 'Technik',
  finance: 'Finanzen',
  'design and arts': 'Gestaltung und Kunst',
  'media and writing': 'Medien und Schreiben',
  'sales and marketing': 'Vertrieb und Marketing',
  'people and recruiting': 'Personal',
  'public office': 'Öffentlicher Dienst',
  'running a company': 'Unternehmensführung',
  'Nobody is here yet.': 'Noch ist niemand hier.',
  'You know of {n} people, and no exchange with any of them is on record: who would help cannot be told from that.': {
    one: 'Du kennst einen Menschen, und ein Austausch ist nicht bekannt: Wer helfen würde, lässt sich daraus nicht sagen.',
    other: 'Du kennst {n} Menschen, und ein Austausch ist mit niemandem bekannt: Wer helfen würde, lässt sich daraus nicht sagen.',
  },
  'No message to you is on record, so who answers cannot be told yet.':
    'Keine Nachricht an dich ist bekannt; wer antwortet, lässt sich darum noch nicht sagen.',
  'Hardly any message to you is on record, so who answers cannot be told yet.':
    'Kaum eine Nachricht an dich ist bekannt; wer antwortet, lässt sich darum noch nicht sagen.',
  'Nobody would likely help tomorrow: {why}.': 'Morgen würde wohl niemand helfen: {why|capital}.',
  'at {n} organisations': { one: 'bei einer Organisation', other: 'bei {n} Organisationen' },
  'in {n} communities': { one: 'in einer Gemeinschaft', other: 'in {n} Gemeinschaften' },
  '{who}, {where}.': '{who}, {where}.',
  'Nobody would likely help if you needed it tomorrow': 'Bräuchtest du es morgen, würde wohl niemand helfen',
  'Nobody would likely help': 'Wohl niemand würde helfen',
  '{n} people could be asked if you needed it tomorrow': {
    one: 'bräuchtest du es morgen, könntest du einen Menschen fragen',
    other: 'bräuchtest du es morgen, könntest du {n} Menschen fragen',
  },
  '{n} people could be asked': { one: 'einen Menschen könntest du fragen', other: '{n} Menschen könntest du fragen' },
  '{n} people would likely help if you needed it tomorrow': {
    one: 'bräuchtest du es morgen, würde wohl ein Mensch helfen',
    other: 'bräuchtest du es morgen, würden wohl {n} Menschen helfen',
  },
  '{n} people would likely help': { one: 'ein Mensch würde wohl helfen', other: '{n} Menschen würden wohl helfen' },
  '{helping} and {n} more could be asked': {
    one: '{helping}, und einen weiteren könntest du fragen',
    other: '{helping}, und {n} weitere könntest du fragen',
  },
  'has cooled too far': 'ist zu weit abgekühlt',
  'is too new': 'ist zu neu',
  'is too light, or has brought too few answers': 'ist zu leicht oder hat zu wenige Antworten gebracht',
  '{one}, or {other}': '{one} oder {other}',
  'you let the one tie on record rest': 'die eine bekannte Beziehung lässt du ruhen',
  'you let every tie rest': 'du lässt alle Beziehungen ruhen',
  'the one tie on record {why}': 'die eine bekannte Beziehung {why}',
  'every tie {why}': 'jede Beziehung {why}',
  'Bring your mail, messages or contacts, and Tend can tell who would help.':
    'Lies deine Mails, Nachrichten oder Adressen ein, dann kann Tend sagen, wer helfen würde.',
  'Bring mail or messages: they hold what passed between you.': 'Lies Mails oder Nachrichten ein: Darin steht, was zwischen euch war.',
  'Bring the mail or messages you got, too: they tell who answers.':
    'Lies auch die Mails oder Nachrichten ein, die du bekommen hast: Sie sagen, wer antwortet.',
  'Of nobody is it known where they work: an address book or a LinkedIn archive would tell.':
    'Bei niemandem ist der Arbeitsplatz bekannt: Ein Adressbuch oder ein LinkedIn-Archiv würde es sagen.',
  'Of few people is it known where they work: an address book or a LinkedIn archive would tell.':
    'Nur bei wenigen ist der Arbeitsplatz bekannt: Ein Adressbuch oder ein LinkedIn-Archiv würde es sagen.',
  'at {name}': 'bei {name}',
  'in {name}^field': 'im Bereich {name}',
  'in {name}': 'in {name}',
  'among {name}': 'im Umfeld {name}',
  'nobody {where} would likely help': 'niemand {where} würde wohl helfen',
  'only {n} people {where} could be asked': {
    one: 'nur einen Menschen {where} könntest du fragen',
    other: 'nur {n} Menschen {where} könntest du fragen',
  },
  'connected, and never in touch': 'vernetzt, aber nie in Kontakt',
  '{who}; that they help is {chance}': '{who}; dass es klappt: {chance}',
  '{who}; that one of them helps is {chance}': '{who}; dass jemand hilft: {chance}',
} as const
