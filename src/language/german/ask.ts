/** Before you ask, and who asks you. */
export const ASK = {
  'Say what you need, or name somebody. Tend looks at who they are and what has passed between you, and suggests how.':
    'Sag, was du brauchst, oder nenne jemanden. Tend sieht nach, wer das ist und was zwischen euch war, und schlägt vor, wie.',
  'Someone asks you': 'Jemand bittet dich',
  'What others ask could not be read.': 'Was andere bitten, ließ sich nicht lesen.',
  'That could not be looked up.': 'Das ließ sich nicht nachsehen.',
  'An organisation, a field of work, a place, a name, or a whole sentence will do. From anybody’s page, {act} looks at that one person.':
    'Eine Organisation, ein Fachgebiet, ein Ort, ein Name oder ein ganzer Satz genügt. Auf der Seite einer Person fragt {act} nur nach dieser einen.',
  'What do you need?': 'Was brauchst du?',
  'Someone who knows heat pumps in Bergen': 'Jemand, der sich in Bergen mit Wärmepumpen auskennt',
  'Look^search': 'Suchen',
  'Say it in other words: an organisation, a kind of work, a place, a name. Tend looks at titles, organisations, places, groups, your notes, and in what was written.':
    'Sag es anders: eine Organisation, eine Art von Arbeit, ein Ort, ein Name. Tend sieht in Berufen, Organisationen, Orten, Gruppen, deinen Notizen und im Geschriebenen nach.',
  'Or do you mean': 'Oder meinst du',
  '{name} at {organisation}': '{name} von {organisation}',
  'easiest yes first': 'das leichteste Ja zuerst',
  '{n} more have something to do with it, less likely to help.': {
    one: 'eine weitere Person hat damit zu tun, hilft aber eher nicht.',
    other: '{n} weitere haben damit zu tun, helfen aber eher nicht.',
  },
  'Nothing on record has to do with {words}.': 'Nichts Bekanntes hat mit {words} zu tun.',
  'Nothing is known of their work': 'Über die Arbeit ist nichts bekannt',
  'no open promises': 'keine offenen Versprechen',
  'one answer owed': 'eine Antwort steht aus',
  '{n} open promises between you': { one: 'ein offenes Versprechen zwischen euch', other: '{n} offene Versprechen zwischen euch' },
  '{n} promises of yours open': { one: 'ein Versprechen von dir offen', other: '{n} Versprechen von dir offen' },
  '{n} promises of theirs open': { one: 'ein Versprechen an dich offen', other: '{n} Versprechen an dich offen' },
  '{name}: {verdict}, {hint}. Open': '{name}: {verdict}, {hint}. Öffnen',
  'Because of {reasons}.': 'Wegen {reasons}.',
  'Look at what passed': 'Ansehen, was war',
  'These come up in Today on their days.': 'Sie kommen an ihren Tagen in „Heute“.',
  'Put these in Today': 'In „Heute“ legen',
  'A week later': 'Eine Woche später',
  'Ask plainly now instead': 'Lieber gleich offen bitten',
  'Nobody has asked you anything out of the blue in the last thirty days. What friends ask in the middle of things is not shown here.':
    'In den letzten dreißig Tagen hat dich niemand aus heiterem Himmel um etwas gebeten. Worum Freunde mitten im Gespräch bitten, steht hier nicht.',
  '{n} more wait, mostly from people you have never been in touch with.': {
    one: 'eine weitere Bitte wartet, wohl von jemandem, mit dem du nie Kontakt hattest.',
    other: '{n} weitere warten, meist von Menschen, mit denen du nie Kontakt hattest.',
  },
  'Show more': 'Mehr zeigen',
  'Answered already?': 'Schon beantwortet?',
  'Not an ask?': 'Keine Bitte?',
  'Tell Tend': 'Sag es Tend',
  '{name}: {contact} up to {last}, {given}; then silence for {silence}, then this message.':
    '{name}: {contact} bis {last}, {given}; dann Stille für {silence|accusative}, dann diese Nachricht.',
  'nothing given': 'nichts gegeben',
  'something given on {n}': 'an {n} davon etwas gegeben',
} as const
