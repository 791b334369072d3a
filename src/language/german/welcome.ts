/** The first run: bring, this is you, your people, the first five minutes. */
export const WELCOME = {
  'Your friendships already keep a diary.': 'Deine Freundschaften führen schon Tagebuch.',
  'Mail, a LinkedIn archive, an old address book. Drop one of them here. In a few minutes you will see who is close, who is slipping, and what to say.':
    'Mails, ein LinkedIn-Archiv, ein altes Adressbuch. Leg eins davon hier ab. In ein paar Minuten siehst du, wer dir nah ist, wer entgleitet und was du sagen kannst.',
  'Drop anything here': 'Leg hier etwas ab',
  'An archive, a mailbox, a vCard, a table, or': 'Ein Archiv, ein Postfach, eine vCard, eine Tabelle oder',
  'a folder of them all': 'einen Ordner mit allem',
  'Look around with invented people': 'Mit erfundenen Menschen umsehen',
  'Where do I find my archive?': 'Wo finde ich mein Archiv?',
  'I will type a few names': 'Ich tippe ein paar Namen',
  'Everything stays on this machine. No account, no key, no cloud.':
    'Alles bleibt auf diesem Rechner. Kein Konto, kein Schlüssel, keine Cloud.',
  'A friendship of sixteen seasons. Left, what you sent; right, what came back.':
    'Eine Freundschaft von sechzehn Jahreszeiten. Links, was du geschickt hast; rechts, was zurückkam.',
  '{n} people, and you are done.': { one: 'Eine Person, und du bist fertig.', other: '{n} Menschen, und du bist fertig.' },
  'Today fills as the reading goes on.': '„Heute“ füllt sich, während weiter gelesen wird.',
  'Nothing is due, and you are done.': 'Nichts steht an, und du bist fertig.',
  'First five minutes': 'Die ersten fünf Minuten',
  'Today will never be longer than five.': 'Mehr als fünf werden es nie.',
  'Open Today': '„Heute“ öffnen',
  'Looking at what it is. You can go on meanwhile.': 'Tend sieht nach, was es ist. Du kannst inzwischen weitermachen.',
  '{problems}; Import says which.': '{problems}; welche, steht unter „Einlesen“.',
  '{path} was left aside: {reason}.': '{path} blieb beiseite: {reason}.',
  '{progress}. You can go on meanwhile.': '{progress}. Du kannst inzwischen weitermachen.',
  'Four steps': 'Vier Schritte',
  'Leave this': 'Überspringen',
  'It is not known yet who you are.': 'Noch ist nicht bekannt, wer du bist.',
  Bring: 'Einlesen',
  'This is you': 'Das bist du',
  'Which of these are yours?': 'Was davon gehört dir?',
  'Who are you?': 'Wer bist du?',
  'So that your own mail counts as yours.': 'Damit deine eigenen Mails als deine zählen.',
  'These are mine': 'Das sind meine',
  'The reading has only begun; your addresses appear here as they are found.':
    'Das Lesen hat erst begonnen; deine Adressen erscheinen hier, sobald sie gefunden sind.',
  'Nothing brought in names you yet.': 'Bisher nennt dich nichts von dem, was eingelesen ist.',
  'Where you live by the clock': 'Nach welcher Uhr du lebst',
  'Your people': 'Deine Menschen',
  'Whom would you be sorry to lose?': 'Wen würdest du ungern verlieren?',
  'Somebody else': 'Jemand anderes',
  'Whom you tick belongs to your close circle. About fifteen is plenty. The rhythm is already there, read from what you have done.':
    'Wen du ankreuzt, gehört zu deinem engen Kreis. Etwa fünfzehn genügen. Der Rhythmus ist schon da, abgelesen von dem, was du getan hast.',
  'Nothing that passed between you is here yet, so only you can say. About fifteen is plenty; whom you tick comes up in Today.':
    'Was zwischen euch war, ist noch nicht hier, also kannst nur du es sagen. Etwa fünfzehn sind genug; wen du ankreuzt, kommt in „Heute“ vor.',
  '{n} more are under People.': { one: 'Noch jemand steht unter „Menschen“.', other: 'Noch {n} stehen unter „Menschen“.' },
  'Go on with {n}': { one: 'Mit einer Person weiter', other: 'Mit {n} weiter' },
  'Nobody is known well enough yet. They appear here as the reading goes on.':
    'Noch ist niemand gut genug bekannt. Sie erscheinen hier, während weiter gelesen wird.',
  'Nobody is known well enough yet. That comes with what you bring.':
    'Noch ist niemand gut genug bekannt. Das kommt mit dem, was du einliest.',
  'in touch on {n} days': { one: 'an einem Tag in Kontakt', other: 'an {n} Tagen in Kontakt' },
  '{rhythm}; quiet for {span}': '{rhythm}; still seit {span|dative}',
} as const
