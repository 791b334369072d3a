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
} as const
