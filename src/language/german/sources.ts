/** What can be brought in: what each source is called, and how to get at one's own. */
export const SOURCES = {
  'LinkedIn archive': 'LinkedIn-Archiv',
  'On linkedin.com in a browser, open Settings & Privacy, then Data privacy, then Get a copy of your data.':
    'Öffne linkedin.com im Browser: „Einstellungen & Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“.',
  'Choose the larger archive and request it. A first part comes within minutes, all of it within a day.':
    'Wähl das größere Archiv und fordere es an. Ein erster Teil kommt in Minuten, alles zusammen an einem Tag.',
  'Download it from the link in the mail within three days, and give the zip as it is.':
    'Lade es binnen drei Tagen über den Link in der Mail herunter und leg die Zip-Datei hier ab, wie sie ist.',
  'X archive': 'X-Archiv',
  'On x.com, open Settings and privacy, then Your account, then Download an archive of your data, and confirm who you are.':
    'Öffne auf x.com „Einstellungen und Datenschutz“, dann „Dein Account“, dann „Ein Archiv deiner Daten herunterladen“, und bestätige, dass du es bist.',
  'X needs a day or more and then sends a notice; download the zip, or all of them where there are several.':
    'X braucht einen Tag oder länger und gibt dann Bescheid; lade die Zip-Datei herunter, oder alle, wenn es mehrere sind.',
  'Give the zip as it is; several zips in one folder are read as one.':
    'Leg die Zip-Datei hier ab, wie sie ist; mehrere in einem Ordner werden als eine gelesen.',
  'Mastodon archive': 'Mastodon-Archiv',
  'On your server, open Preferences, then Import and export, then Data export.':
    'Öffne auf deinem Server „Einstellungen“, dann „Import und Export“, dann „Datenexport“.',
  'Request your archive; a mail says when it is there. Give the .zip or .tar.gz as it is.':
    'Fordere dein Archiv an; eine Mail sagt, wann es da ist. Leg die .zip oder .tar.gz hier ab, wie sie ist.',
  'Download the CSV of whom you follow from the same page: the archive does not hold it.':
    'Lade auf derselben Seite die CSV-Datei mit allen herunter, denen du folgst: Im Archiv steht sie nicht.',
  'Bluesky repository': 'Bluesky-Daten (CAR)',
  'On bsky.app, open Settings, then Account, then Export my data, and download the CAR file.':
    'Öffne auf bsky.app „Einstellungen“, dann „Konto“, dann „Meine Daten exportieren“, und lade die CAR-Datei herunter.',
  'Give the .car file. Your followers and your chats are not in it.':
    'Leg die .car-Datei hier ab. Wer dir folgt, steht nicht darin, und deine Chats auch nicht.',
  'Flickr account data': 'Flickr-Kontodaten',
  'On flickr.com, open Settings from your picture; under Your Flickr Data press Request my Flickr data.':
    'Öffne auf flickr.com über dein Bild die „Einstellungen“; drück unter „Ihre Flickr-Daten“ auf „Meine Flickr-Daten anfordern“.',
  'A mail says when it is ready, after hours or days. Download the zips of account data; those of photos are not needed.':
    'Eine Mail sagt nach Stunden oder Tagen, wann es fertig ist. Lade die Zip-Dateien mit den Kontodaten herunter; die mit Fotos braucht es nicht.',
  'Give all of them as they are, in one folder.': 'Leg alle, wie sie sind, in einem Ordner hier ab.',
  'Instagram archive': 'Instagram-Archiv',
  'On accountscenter.instagram.com, open Your information and permissions, then Export (or Download) your information.':
    'Öffne auf accountscenter.instagram.com „Deine Informationen und Berechtigungen“, dann „Deine Informationen exportieren“ (oder „herunterladen“).',
  'Choose Instagram, to your device, date range All time, format JSON. HTML cannot be read back.':
    'Wähl Instagram, auf dein Gerät, als Zeitraum „Gesamter Zeitraum“, als Format JSON. HTML lässt sich nicht wieder einlesen.',
  'Instagram writes within hours or days; download every part and give the zips as they are, in one folder.':
    'Instagram schreibt nach Stunden oder Tagen; lade jeden Teil herunter und leg die Zip-Dateien, wie sie sind, in einem Ordner hier ab.',
  'Facebook archive': 'Facebook-Archiv',
  'On accountscenter.facebook.com, open Your information and permissions, then Export (or Download) your information.':
    'Öffne auf accountscenter.facebook.com „Deine Informationen und Berechtigungen“, dann „Deine Informationen exportieren“ (oder „herunterladen“).',
  'Choose Facebook, to your device, date range All time, format JSON. HTML cannot be read back.':
    'Wähl Facebook, auf dein Gerät, als Zeitraum „Gesamter Zeitraum“, als Format JSON. HTML lässt sich nicht wieder einlesen.',
  'Facebook writes within hours or days; download every part and give the zips as they are, in one folder.':
    'Facebook schreibt nach Stunden oder Tagen; lade jeden Teil herunter und leg die Zip-Dateien, wie sie sind, in einem Ordner hier ab.',
  'End-to-end encrypted chats are a second download: on messenger.com, Privacy & safety, End-to-end encrypted chats, Message storage, Download secure storage data. Put it beside the others.':
    'Ende-zu-Ende-verschlüsselte Chats sind ein zweiter Download: auf messenger.com „Privatsphäre und Sicherheit“, „Ende-zu-Ende-verschlüsselte Chats“, „Nachrichtenspeicher“, „Daten aus dem sicheren Speicher herunterladen“. Leg ihn neben die anderen.',
  'Telegram export': 'Telegram-Export',
  'Open Telegram Desktop (from desktop.telegram.org; the one of the Mac App Store cannot export), then Settings, Advanced, Export Telegram data.':
    'Öffne Telegram Desktop (von desktop.telegram.org; das aus dem Mac App Store kann nicht exportieren), dann „Einstellungen“, „Erweitert“, „Daten von Telegram exportieren“.',
  'Choose personal chats, private groups and contacts; media need not be ticked. As format choose Machine-readable JSON.':
    'Wähl persönliche Chats, private Gruppen und Kontakte; Medien braucht es nicht. Als Format wähl „Maschinenlesbares JSON“.',
  'For one chat only: open it, then its menu, Export chat history, and JSON as format. Give the folder, or the result.json in it.':
    'Nur für einen Chat: Öffne ihn, dann im Menü „Chatverlauf exportieren“, mit JSON als Format. Leg den Ordner hier ab oder die result.json darin.',
  'WhatsApp chats': 'WhatsApp-Chats',
  'On the phone open a chat. Android: menu, More, Export chat. iPhone: tap the name above, then Export Chat.':
    'Öffne auf dem Telefon einen Chat. Android: Menü, „Mehr“, „Chat exportieren“. iPhone: Tipp oben auf den Namen, dann „Chat exportieren“.',
  'Choose Without Media, and send it to yourself or save it to the files.':
    'Wähl „Ohne Medien“ und schick es dir selbst oder sichere es in „Dateien“.',
  'Do the same for each chat that matters, and give all of them at once: then Tend finds by itself who of those who write is you.':
    'Mach das mit jedem Chat, der dir wichtig ist, und leg alle auf einmal hier ab: Dann findet Tend selbst heraus, wer von allen, die schreiben, du bist.',
  'Signal export': 'Signal-Export',
  'In Signal Desktop open Settings, then Chats or Backups, and choose Export chat history; on phones it stands under Settings, Chats. Media are not needed.':
    'Öffne in Signal Desktop „Einstellungen“, dann „Chats“ oder „Backups“, und wähl „Chatverlauf exportieren“; auf dem Telefon steht es unter „Einstellungen“, „Chats“. Medien braucht es nicht.',
  'Give the folder it wrote, or the main.jsonl in it. Delete it afterwards: it is not encrypted.':
    'Leg den Ordner hier ab, der so entstand, oder die main.jsonl darin. Lösch ihn danach: Er ist nicht verschlüsselt.',
  'Where your Signal has no such export yet: the free program signal-export (sigexport) reads Signal Desktop; give the folder it wrote.':
    'Wenn dein Signal noch keinen solchen Export hat: Das freie Programm signal-export (sigexport) liest Signal Desktop; leg den Ordner hier ab, den es schreibt.',
  Monica: 'Monica',
  'In Monica 3 or 4 open Settings, Export data, and export as JSON; where there is only SQL, that is read as well.':
    'Öffne in Monica 3 oder 4 „Einstellungen“, „Daten exportieren“, und exportiere als JSON; wo es nur SQL gibt, wird auch das gelesen.',
  'Monica 5 exports contacts as vCards (Settings, in each vault): give those.':
    'Monica 5 exportiert Kontakte als vCards (in jedem Tresor unter „Einstellungen“): Leg diese hier ab.',
  Nametag: 'Nametag',
  'In Nametag open Settings, then Account, and choose Export data. Give the JSON file it saves.':
    'Öffne in Nametag „Settings“, dann „Account“, und wähl „Export data“. Leg die JSON-Datei hier ab, die dabei entsteht.',
  Mailbox: 'Postfach',
  'Gmail: open takeout.google.com, choose only Mail, and download the archive when Google has made it.':
    'Gmail: Öffne takeout.google.com, wähl nur Gmail aus, und lade das Archiv herunter, sobald Google es erstellt hat.',
  'Thunderbird: the files without an ending in your profile folder, under Mail and ImapMail.':
    'Thunderbird: die Dateien ohne Endung in deinem Profilordner, unter Mail und ImapMail.',
  'Apple Mail: choose a mailbox, then Mailbox › Export Mailbox.':
    'Apple Mail: Wähl ein Postfach, dann „Postfach“ › „Postfach exportieren“.',
  'Others: an mbox file, a Maildir folder or a folder of .eml files.':
    'Andere: eine mbox-Datei, ein Maildir-Ordner oder ein Ordner mit .eml-Dateien.',
  'Address book (vCard)': 'Adressbuch (vCard)',
  'On a Mac, open Contacts, select all, then File, Export, Export vCard. On iCloud.com, select all contacts and export them.':
    'Am Mac: Öffne „Kontakte“, wähl alle aus, dann „Ablage“, „Exportieren“, „vCard exportieren“. Auf iCloud.com: Wähl alle Kontakte aus und exportiere sie.',
  'On Android, open Contacts, then Fix & manage or Settings, then Export to file.':
    'Auf Android: Öffne „Kontakte“, dann „Organisieren“ oder „Einstellungen“, dann „In Datei exportieren“.',
  'On contacts.google.com, choose Export and then vCard.': 'Auf contacts.google.com: Wähl „Exportieren“, dann „vCard“.',
  'Calendar (iCalendar)': 'Kalender (iCalendar)',
  'Google: open calendar.google.com on a computer, then Settings, Import & export, Export. It gives a zip with a file for each calendar.':
    'Google: Öffne calendar.google.com am Rechner, dann „Einstellungen“, „Importieren & Exportieren“, „Exportieren“. Du bekommst eine Zip-Datei mit einer Datei je Kalender.',
  'Apple: in Calendar on a Mac, choose a calendar on the left, then File, Export, Export. On iCloud.com a calendar can be made public for a moment and its address opened with https in place of webcal.':
    'Apple: Wähl in „Kalender“ am Mac links einen Kalender, dann „Ablage“, „Exportieren“, „Exportieren“. Auf iCloud.com lässt sich ein Kalender für einen Augenblick öffentlich machen und seine Adresse mit https statt webcal öffnen.',
  'Outlook: in the program for Windows, open the calendar, then File, Save Calendar, More Options, whole calendar, full details. On outlook.com: Settings, Calendar, Shared calendars, publish, and download the ICS link.':
    'Outlook: Öffne im Programm für Windows den Kalender, dann „Datei“, „Kalender speichern“, „Weitere Optionen“, ganzer Kalender, alle Details. Auf outlook.com: „Einstellungen“, „Kalender“, „Freigegebene Kalender“, veröffentlichen, und den ICS-Link herunterladen.',
  'Meetup and Luma give the address of a calendar in their settings: open it in a browser to download the file.':
    'Meetup und Luma nennen in ihren Einstellungen die Adresse eines Kalenders: Öffne sie im Browser, um die Datei herunterzuladen.',
  Feed: 'Feed',
  'Open the site of somebody you know and look for RSS, Atom or Feed, often at the bottom; many answer at /feed, /rss.xml or /feed.json.':
    'Öffne die Seite von jemandem, den du kennst, und such nach RSS, Atom oder Feed, oft ganz unten; viele antworten unter /feed, /rss.xml oder /feed.json.',
  'On Mastodon, add .rss to the address of their profile.': 'Bei Mastodon: Häng .rss an die Adresse des Profils.',
  'Save what opens as a file and drop it here; a newer one of the same site adds what is new.':
    'Sichere, was sich öffnet, als Datei und leg sie hier ab; eine neuere von derselben Seite fügt das Neue hinzu.',
  'Guest list (Luma)': 'Gästeliste (Luma)',
  'On luma.com open the page of an event you host, then Manage, Guests, and download the list as CSV.':
    'Öffne auf luma.com die Seite eines Treffens, zu dem du einlädst, dann „Manage“, „Guests“, und lade die Liste als CSV herunter.',
  'The file is named after the event: keep that name, since nothing inside tells it.':
    'Die Datei heißt nach dem Treffen: Lass ihr den Namen, denn innen steht er nirgends.',
  'Google contacts (CSV)': 'Google-Kontakte (CSV)',
  'On contacts.google.com choose Export, then Google CSV, and give the file.':
    'Wähl auf contacts.google.com „Exportieren“, dann „Google CSV“, und leg die Datei hier ab.',
  'Outlook contacts (CSV)': 'Outlook-Kontakte (CSV)',
  'On outlook.com open People, then Manage contacts, then Export contacts.':
    'Öffne auf outlook.com „Personen“, dann „Kontakte verwalten“, dann „Kontakte exportieren“.',
  'In Outlook on a computer choose File, Open & Export, Import/Export, Export to a file, Comma separated values, Contacts.':
    'Wähl in Outlook am Rechner „Datei“, „Öffnen und Exportieren“, „Importieren/Exportieren“, „In Datei exportieren“, „Durch Trennzeichen getrennte Werte“, „Kontakte“.',
  'Dex contacts (CSV)': 'Dex-Kontakte (CSV)',
  'On getdex.com open Settings, choose Export contacts, and give the CSV file it makes.':
    'Öffne auf getdex.com „Settings“, wähl „Export contacts“, und leg die CSV-Datei hier ab, die dabei entsteht.',
  'A table of people (CSV)': 'Eine Tabelle mit Menschen (CSV)',
  'Give any CSV file with one person a row and a line of column names above. What each column holds can be corrected before reading.':
    'Leg irgendeine CSV-Datei ab, mit einer Person je Zeile und den Spaltennamen darüber. Was jede Spalte enthält, lässt sich vor dem Einlesen berichtigen.',
  'Everything from a Tend': 'Alles aus einem Tend',
  'In the other Tend: tend export FILE.zip.': 'Im anderen Tend: tend export DATEI.zip.',
  'Bring the zip into a Tend that is still empty.': 'Lies die Zip-Datei in ein Tend ein, das noch leer ist.',
} as const
