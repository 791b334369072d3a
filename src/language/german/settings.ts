/** The page of settings: plain questions in sections. */
export const SETTINGS = {
  About: 'Über Tend',
  'What is this?': 'Was ist das?',
  'Tend {version}. It keeps a network warm before it is needed. It runs on your machine, asks no server, and is free software under the AGPL, version 3 or later.':
    'Tend {version}. Es hält ein Netz warm, bevor man es braucht. Es läuft auf deinem Rechner, fragt keinen Server und ist freie Software unter der AGPL, Version 3 oder später.',
  'How often, for those you put into a circle yourself?': 'Wie oft bei denen, die du selbst in einen Kreis setzt?',
  'Only until their own rhythm is known, which takes about four days in touch. Of everybody else the rhythm is learned.':
    'Nur bis der eigene Rhythmus bekannt ist; dafür braucht es etwa vier Tage mit Kontakt. Bei allen anderen lernt Tend den Rhythmus.',
  'As it comes': 'Wie es kommt',
  'Your data': 'Deine Daten',
  'Where is everything?': 'Wo liegt alles?',
  'On this machine, in two folders: a database never runs as root, so it lies apart. Nothing leaves it unasked.':
    'Auf diesem Rechner, in zwei Ordnern: Eine Datenbank läuft nie als root, darum liegt sie für sich. Nichts verlässt ihn, ohne dass du es willst.',
  'On this machine, in one folder. Nothing leaves it unasked.':
    'Auf diesem Rechner, in einem Ordner. Nichts verlässt ihn, ohne dass du es willst.',
  Exchanges: 'Mal Austausch',
  Database: 'Datenbank',
  'Files you dropped': 'Abgelegte Dateien',
  'Would you like to take it with you?': 'Möchtest du alles mitnehmen?',
  'One zip of open formats, for other programs or another Tend: people as vCards, events as ICS, everything else as lines of JSON and a table.':
    'Ein Zip mit offenen Formaten, für andere Programme oder ein anderes Tend: Menschen als vCard, Treffen als ICS, alles andere als JSON-Zeilen und als Tabelle.',
  'Export everything': 'Alles mitnehmen',
  'Should everything be deleted?': 'Soll alles gelöscht werden?',
  'People, exchanges, notes, settings and dropped files. This is the one thing that has no way back.':
    'Menschen, Austausch, Notizen, Einstellungen und abgelegte Dateien. Das ist das Einzige, von dem kein Weg zurückführt.',
  'Delete everything …': 'Alles löschen …',
  'Your days': 'Deine Tage',
  'How many people a day, at most?': 'Wie viele Menschen am Tag, höchstens?',
  'Five are five good minutes. Birthdays and answers count among them.':
    'Fünf sind fünf gute Minuten. Geburtstage und Antworten zählen mit.',
  'Cards a day': 'Karten am Tag',
  'On which days should nobody come up?': 'An welchen Tagen soll niemand vorkommen?',
  'Promises, answers and birthdays do not know days off.': 'Versprechen, Antworten und Geburtstage kennen keine freien Tage.',
  'You are away.': 'Du bist weg.',
  'Are you going away?': 'Bist du demnächst weg?',
  'Until then only what cannot wait comes up.': 'Bis dahin kommt nur, was nicht warten kann.',
  'I am here again': 'Ich bin wieder da',
  'Away until': 'Weg bis',
  'I am away': 'Ich bin weg',
  'Everything is deleted.': 'Alles ist gelöscht.',
  'Delete everything': 'Alles löschen',
  'delete everything': 'alles löschen',
  'Delete everything?': 'Alles löschen?',
  '{n} people go, with everything that is known of them and all that you wrote down. The archives you brought are still where you keep them; your notes are nowhere else.':
    {
      one: 'Eine Person geht, mit allem, was von ihr bekannt ist und was du aufgeschrieben hast. Die Archive, die du eingelesen hast, liegen noch bei dir; deine Notizen stehen nirgends sonst.',
      other:
        'Es gehen {n} Menschen, mit allem, was von ihnen bekannt ist und was du aufgeschrieben hast. Die Archive, die du eingelesen hast, liegen noch bei dir; deine Notizen stehen nirgends sonst.',
    },
  'To go on, type “{words}”': 'Zum Fortfahren tippe „{words}“',
  'Deleting …': 'Wird gelöscht …',
  'Keep everything': 'Alles behalten',
  'Language, look and keys': 'Sprache, Aussehen und Tasten',
  'Which language?': 'Welche Sprache?',
  'For the pages and what Tend says on them; names and letters stay as they are.':
    'Für die Seiten und was Tend auf ihnen sagt; Namen und Briefe bleiben, wie sie sind.',
  'As this browser does': 'Wie dieser Browser',
  'Light or dark?': 'Hell oder dunkel?',
  'For this browser.': 'Für diesen Browser.',
  'As this machine does': 'Wie dieser Rechner',
  Light: 'Hell',
  Dark: 'Dunkel',
  'Should single keys act?': 'Sollen einzelne Tasten wirken?',
  'D for done, S for snooze and the others that ? shows; for this browser. Ctrl K always opens the search.':
    'D für erledigt, S für später und die anderen, die ? zeigt; für diesen Browser. Strg K öffnet immer die Suche.',
  Yes: 'Ja',
  No: 'Nein',
  'On which networks are you?': 'Auf welchen Netzwerken bist du?',
  'The kind meter and Share go by these. What you brought in says some of it; your word counts more.':
    'Danach richten sich „Rückblick“ und „Teilen“. Einiges steht in dem, was du eingelesen hast; dein Wort zählt mehr.',
  'How often you post on each is set in Share': 'Wie oft du wo schreibst, legst du unter „Teilen“ fest',
  'A word when people wait': 'Ein Wort, wenn jemand wartet',
  'Should Tend say so when people wait?': 'Soll Tend Bescheid sagen, wenn jemand wartet?',
  'Once a day, while a page of Tend is open, also behind others. It comes from this browser and names nobody.':
    'Einmal am Tag, solange eine Seite von Tend offen ist, auch hinter anderen. Es kommt von diesem Browser und nennt niemanden.',
  'This browser shows no such words.': 'Dieser Browser zeigt solche Hinweise nicht.',
  At: 'Um',
  'Say so': 'Bescheid sagen',
  'Say so then': 'Dann Bescheid sagen',
  'No more': 'Nicht mehr',
  'This browser was told to show nothing from here. Its own settings change that.':
    'Dieser Browser soll von hier nichts zeigen. Das lässt sich in seinen eigenen Einstellungen ändern.',
  'This browser has not been asked yet: press the button once here.': 'Dieser Browser ist noch nicht gefragt: Drück den Knopf einmal hier.',
  'Your settings could not be read.': 'Deine Einstellungen ließen sich nicht lesen.',
  'On this page': 'Auf dieser Seite',
  'Everything here is kept as you change it, and has a way back.': 'Alles hier gilt, sobald du es änderst, und lässt sich zurücknehmen.',
  'It is not known who you are.': 'Es ist nicht bekannt, wer du bist.',
  'What are you called?': 'Wie heißt du?',
  'Where do you live?': 'Wo lebst du?',
  'The clock decides which day something happened; the country reads phone numbers without one.':
    'Nach der Uhr richtet sich, an welchem Tag etwas war; nach dem Land, wie Telefonnummern ohne Vorwahl zu lesen sind.',
  'By the clock of': 'Nach der Uhr von',
  'Not said': 'Nicht gesagt',
  'Which addresses and names are yours?': 'Welche Adressen und Namen sind deine?',
  'What came from these counts as yours. A change here works out anew what passed, which takes a moment.':
    'Was von diesen kam, gilt als deins. Eine Änderung hier rechnet neu aus, was war; das dauert einen Moment.',
  'It is mine': 'Es ist meins',
  'Another one of yours': 'Noch eine von dir',
  'you@example.org, or the address of a profile': 'du@example.org oder ein Profil',
} as const
