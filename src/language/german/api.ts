/** What the server refuses, and why. */
export const API = {
  'expected JSON': 'erwartet wird JSON',
  'not understood': 'nicht verstanden',
  'expected an id, got {id}': 'erwartet wird eine Kennung, nicht {id}',
  'people: expected ids': 'people: erwartet werden Kennungen',
  'An export is being made already. Wait for its end, or break it off.':
    'Es läuft schon ein Export. Warte, bis er fertig ist, oder brich ihn ab.',
  'What you dropped': 'Was du abgelegt hast',
  'Nothing was dropped under that name.': 'Unter diesem Namen wurde nichts abgelegt.',
  'It is still being read. Pause it or wait for its end.': 'Es wird noch eingelesen. Halt es an, oder warte, bis es fertig ist.',
  '{title} is gone, and all that only it brought': '{title} ist weg, und alles, was nur von dort kam',
  'There is not enough room on the disk: {size} MB are to come. Nothing was changed.':
    'Auf der Festplatte ist nicht genug Platz: {size} MB sollen kommen. Es wurde nichts geändert.',
  'The disk is full. Nothing was changed.': 'Die Festplatte ist voll. Es wurde nichts geändert.',
  'That is no file name that could be kept.': 'Dieser Dateiname lässt sich nicht behalten.',
  'That is more than one request may carry.': 'Das ist mehr, als eine Anfrage tragen darf.',
  'There is nothing at this address.': 'Unter dieser Adresse ist nichts.',
  'That did not work, and it is our fault. What was saved is safe.':
    'Das hat nicht geklappt, und es liegt an uns. Was gespeichert war, ist sicher.',
  'That is neither a mail address nor the address of a profile.': 'Das ist weder eine Mailadresse noch die Adresse eines Profils.',
  'Type “{words}” to delete everything.': 'Tipp „{words}“, um alles zu löschen.',
  'An import is running. Wait for its end, or stop Tend first.':
    'Gerade wird etwas eingelesen. Warte, bis es fertig ist, oder beende Tend zuerst.',
  'This is Tend; it answers under {address} only.': 'Hier ist Tend; es antwortet nur unter {address}.',
  'Only the pages of Tend itself may ask this.': 'Danach dürfen nur die Seiten von Tend selbst fragen.',
  'Open the address that "tend start" printed, once, in this browser.':
    'Öffne die Adresse, die „tend start“ ausgegeben hat, einmal in diesem Browser.',
  'expected a day like 2026-03-01': 'erwartet wird ein Tag wie 2026-03-01',
  'expected a time like 18:30': 'erwartet wird eine Uhrzeit wie 18:30',
  'The disk is full. What was saved before is safe; make room and do it again.':
    'Die Festplatte ist voll. Was schon gespeichert war, ist sicher; schaff Platz und versuch es noch einmal.',
  'That disk can only be read. Name another data folder with --data.':
    'Von dieser Festplatte lässt sich nur lesen. Nenn mit --data einen anderen Ordner für die Daten.',
  'Your quota on that disk is used up. Make room and do it again.':
    'Dein Anteil an dieser Festplatte ist aufgebraucht. Schaff Platz und versuch es noch einmal.',
  'The database stopped. What was saved before is safe; "tend doctor" says whether something is wrong, then do it again.':
    'Die Datenbank hat angehalten. Was schon gespeichert war, ist sicher; „tend doctor“ sagt, ob etwas nicht stimmt, dann versuch es noch einmal.',
  'The database is starting or stopping. Do it again in a moment.':
    'Die Datenbank startet gerade oder hält an. Versuch es gleich noch einmal.',
  'The database does not answer. "tend doctor" says why.': 'Die Datenbank antwortet nicht. „tend doctor“ sagt, warum.',
  'The database refuses to let Tend in. Look at DATABASE_URL.': 'Die Datenbank lässt Tend nicht hinein. Sieh dir DATABASE_URL an.',
  'The database refuses the password in DATABASE_URL.': 'Die Datenbank nimmt das Passwort in DATABASE_URL nicht an.',
  'The database that DATABASE_URL names does not exist.': 'Die Datenbank, die DATABASE_URL nennt, gibt es nicht.',
  'You may not read or write {path}.': 'Hier darfst du weder lesen noch schreiben: {path}.',
  'The name': 'Der Name',
  'The address': 'Die Adresse',
  'The organisation': 'Die Organisation',
  'The place': 'Der Ort',
  'The note': 'Die Notiz',
  'The text': 'Der Text',
  'The question': 'Die Frage',
  'What was written': 'Das Geschriebene',
  'The reason': 'Der Grund',
  '{what} is too long: at most {n} characters fit.': '{what} ist zu lang: Höchstens {n} Zeichen passen hinein.',
  'That is too many at once: at most {n}.': 'Das ist zu viel auf einmal: höchstens {n}.',
  'Too much: at most {n}.': 'Zu viel: höchstens {n}.',
  '{what} is missing.': '{what} fehlt.',
  'Nobody and nothing was chosen.': 'Niemand und nichts ist gewählt.',
  'Too little: at least {n}.': 'Zu wenig: mindestens {n}.',
} as const
