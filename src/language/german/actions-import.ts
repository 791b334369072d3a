/** What stands against reading an archive, or an export of everything, and how an import ended. */
export const ACTIONS_IMPORT = {
  'There is no import {id}. "tend imports" lists them.': 'Ein Einlesen {id} gibt es nicht. „tend imports“ zählt sie auf.',
  'That import was undone already.': 'Dieses Einlesen ist schon rückgängig gemacht.',
  'It was cut off.': 'Es wurde abgebrochen.',
  'It was stopped.': 'Es wurde angehalten.',
  'what you dropped': 'dem Abgelegten',
  '{path} is empty.': 'In {path} ist nichts.',
  'Nothing in {path} could be read.': 'In {path} war nichts zu lesen.',
  'Nothing in {path} could be read: {why}.': 'In {path} war nichts zu lesen: {why}.',
  'Nothing in {path} could be read: {why}': 'In {path} war nichts zu lesen: {why}',
  'Nothing in {path} could be read: {why} (and {n} more)': 'In {path} war nichts zu lesen: {why} (und {n} weitere)',
  '--me takes mail addresses or profile links, got {text}': '--me nimmt Mailadressen oder Links zu Profilen, nicht {text}',
  'This export cannot be brought in: it does not say whose it is. Nothing was changed.':
    'Dieser Export lässt sich nicht einlesen: Er sagt nicht, wem er gehört. Es wurde nichts geändert.',
  'This export cannot be brought in: a line in it cannot be kept. Nothing was changed.':
    'Dieser Export lässt sich nicht einlesen: Eine Zeile darin lässt sich nicht behalten. Es wurde nichts geändert.',
  'This export cannot be brought in: {file}, line {line}: {reason}. Nothing was changed.':
    'Dieser Export lässt sich nicht einlesen: {file}, Zeile {line}: {reason}. Es wurde nichts geändert.',
  'This export cannot be brought in: {file}: {reason}. Nothing was changed.':
    'Dieser Export lässt sich nicht einlesen: {file}: {reason}. Es wurde nichts geändert.',
  'The export says that its time zone is {zone}, which is none. Nothing was changed.':
    'Der Export nennt als Zeitzone {zone}, und das ist keine. Es wurde nichts geändert.',
  'An export of everything goes into an empty Tend, and this one has {what}. Bring it into a folder of its own: tend --data FOLDER import FILE. Or take back what is here first: "tend imports" and "tend undo". Nothing was changed.':
    'Ein Export von allem gehört in ein leeres Tend, und dieses hat schon {what}. Lies ihn in einen eigenen Ordner ein: tend --data ORDNER import DATEI. Oder nimm erst zurück, was hier ist: „tend imports“ und „tend undo“. Es wurde nichts geändert.',
  'it is damaged: its manifest is no JSON': 'beschädigt: Das Inhaltsverzeichnis ist kein JSON',
  'it is damaged: its manifest is not that of an export': 'beschädigt: Das Inhaltsverzeichnis ist nicht das eines Exports',
  'it is damaged: its manifest does not say when it was made': 'beschädigt: Das Inhaltsverzeichnis sagt nicht, wann es entstand',
  'it is damaged: its manifest does not list its files': 'beschädigt: Das Inhaltsverzeichnis nennt seine Dateien nicht',
  'it was written by a newer Tend, in format {version}; this one reads up to {most}. Bring Tend up to date first':
    'von einem neueren Tend geschrieben, im Format {version}; dieses liest bis {most}. Bring Tend erst auf den neuesten Stand',
  'expected an object': 'erwartet wird ein Objekt',
  '{name} has to be {what}': '{name} muss {what} sein',
  '{name} has to be one of {texts}': '{name} muss eines von {texts} sein',
  'an id': 'eine Kennung',
  'a list of ids': 'eine Liste von Kennungen',
  'a text': 'ein Text',
  'a list of texts on one line each': 'eine Liste von Texten auf je einer Zeile',
  'an instant like 2026-03-01T09:00:00.000Z': 'ein Zeitpunkt wie 2026-03-01T09:00:00.000Z',
  'a day like 2026-03-01': 'ein Tag wie 2026-03-01',
  'true or false': 'true oder false',
  'a whole number': 'eine ganze Zahl',
  'a number': 'eine Zahl',
  'a value': 'ein Wert',
  base64: 'Base64',
  '{n} posts^in the way': { one: 'einen Beitrag', other: '{n} Beiträge' },
  '{n} publications': { one: 'eine Veröffentlichung', other: '{n} Veröffentlichungen' },
  '{n} notes': { one: 'eine Notiz', other: '{n} Notizen' },
  '{n} drafts^in the way': { one: 'einen Entwurf', other: '{n} Entwürfe' },
  '{n} imports': { one: 'ein eingelesenes Archiv', other: '{n} eingelesene Archive' },
} as const
