/** Which of the three kinds the owner is, and the one step that would move it. */
export const COACH_KIND = {
  'You seldom write first': 'Du schreibst kaum zuerst',
  'You write when you need something': 'Du schreibst, wenn du etwas brauchst',
  'You keep up with people all the time': 'Du hältst immer Kontakt',
  'You are close to keeping up all the time': 'Du hältst fast immer Kontakt',
  'You are between seldom and all the time': 'Du stehst zwischen kaum und immer',
  'You are becoming the third kind': 'Du wirst zur dritten Art',
  '{weeks}, and {share} of them in the busiest fifth of the weeks.': '{weeks}, und {share} davon im lebhaftesten Fünftel der Wochen.',
  '{weeks}, and enough of the rest.': '{weeks}, und genug vom Übrigen.',
  '{weeks}: more than seldom, and not yet all the time. It is close.': '{weeks}: mehr als kaum und noch nicht immer. Es ist knapp.',
  '{asks} in {weeks}, and {n} of your {starts} came within three weeks of one.': {
    one: '{asks} in {weeks|dative}, und im Abstand von höchstens drei Wochen dazu kam eins von {starts}.',
    other: '{asks} in {weeks|dative}, und im Abstand von höchstens drei Wochen dazu kamen {n} von {starts}.',
  },
  '{n} large asks': { one: 'eine große Bitte', other: '{n} große Bitten' },
  '{n} first words': { one: 'einem ersten Wort', other: '{n} ersten Worten' },
  'First words to people outside your inner five in none of {all} weeks':
    'Erste Worte an Menschen außerhalb deiner engsten fünf in keiner von {all} Wochen',
  'First words to people outside your inner five in {n} of {all} weeks': {
    one: 'Erste Worte an Menschen außerhalb deiner engsten fünf in einer von {all} Wochen',
    other: 'Erste Worte an Menschen außerhalb deiner engsten fünf in {n} von {all} Wochen',
  },
  'Nothing given or asked for was found in what you wrote.': 'In dem, was du geschrieben hast, fand sich kein Geben und kein Bitten.',
  'No archive of a network you post on is here.': 'Hier ist kein Archiv eines Netzwerks, auf dem du schreibst.',
  '{published}, in four weeks.': '{published}, in vier Wochen.',
  'No event of yours is known.': 'Von dir ist kein Treffen bekannt.',
  '{events} in half a year.': '{events} in einem halben Jahr.',
  'No profile of yours is known.': 'Von dir ist kein Profil bekannt.',
  '{gives} and {asks} in {weeks}': '{gives} und {asks} in {weeks|dative}',
  '{posts} and {answers} on {network}': '{posts} und {answers} auf {network}',
  'none attended': 'nie dabei',
  '{n} of your own': { one: 'ein eigenes Treffen', other: '{n} eigene Treffen' },
  'Nothing is missing.': 'Nichts fehlt.',
  'Missing: {things}.': 'Es fehlt: {things}.',
  'One tie was warm half a year before; it still is, or nearly.':
    'Eine Beziehung war ein halbes Jahr zuvor warm; sie ist es noch, oder fast.',
  'One tie was warm half a year before; it has cooled since.': 'Eine Beziehung war ein halbes Jahr zuvor warm; seither ist sie abgekühlt.',
  'Of {all} ties that were warm half a year before, {n} are warm or only a little cooler.': {
    one: 'Von {all} Beziehungen, die ein halbes Jahr zuvor warm waren, ist eine warm oder nur wenig kühler.',
    other: 'Von {all} Beziehungen, die ein halbes Jahr zuvor warm waren, sind {n} warm oder nur wenig kühler.',
  },
  'Write first to one person outside your inner five each week.': 'Schreib jede Woche einem Menschen außerhalb deiner engsten fünf zuerst.',
  '{n} weeks of the last {all} went by without such a word.': {
    one: 'eine der letzten {all} Wochen verging ohne ein solches Wort.',
    other: '{n} der letzten {all} Wochen vergingen ohne ein solches Wort.',
  },
  'Give something small before you ask again: an answer, a name, a thing worth reading.':
    'Gib etwas Kleines, bevor du wieder bittest: eine Antwort, einen Namen, etwas Lesenswertes.',
  'Say one thing on {network} this week, and answer two.': 'Sag diese Woche eine Sache auf {network}, und antworte auf zwei.',
  '{posts} and {answers} there in four weeks; to be remembered takes about {least}.':
    '{posts} und {answers} dort in vier Wochen; um in Erinnerung zu bleiben, braucht es etwa {least|accusative}.',
  'Go to one thing this month, or ask a few quiet people for soup.':
    'Geh diesen Monat zu einem Treffen, oder lad ein paar Stille zur Suppe ein.',
  'Half a year went by without an event.': 'Ein halbes Jahr verging ohne ein Treffen.',
  'You attended {attended} and gave {hosted} in half a year; one you give counts twice.':
    'In einem halben Jahr besucht: {attended}, selbst gegeben: {hosted}; ein eigenes Treffen zählt doppelt.',
  'Add what your profile lacks: {thing}.': 'Ergänze, was deinem Profil fehlt: {thing}.',
  'a line on what you do now': 'eine Zeile dazu, was du jetzt machst',
  '{n} things are missing, and it takes ten minutes.': {
    one: 'eine Angabe fehlt, und es dauert zehn Minuten.',
    other: '{n} Angaben fehlen, und es dauert zehn Minuten.',
  },
  'Nothing you gave or asked for in {weeks} was found.': 'In {weeks|dative} fand sich kein Geben und kein Bitten von dir.',
  'You gave {gave} and asked {asked} in {weeks}': 'Du hast in {weeks|dative} {gave} gegeben und {asked} gebeten',
  '{counts}, but what you asked for weighs more: {asks} against {gifts}.':
    '{counts}, aber worum du gebeten hast, wiegt mehr: {asks} gegen {gifts}.',
  '{counts}; what you give first is remembered longest.': '{counts}; was du zuerst gibst, bleibt am längsten in Erinnerung.',
  '{asks} in half a year': '{asks} in einem halben Jahr',
  'first words in {n} of {all} weeks': { one: 'erste Worte in einer von {all} Wochen', other: 'erste Worte in {n} von {all} Wochen' },
  '{weeks}, all at once': '{weeks}, alle auf einmal',
} as const
