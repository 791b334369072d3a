/** Share: what others published, and the owner's own rhythm of posting. */
export const COACH_SHARE = {
  'What you posted on {title} after {day} is not known here.':
    'Was du nach dem {day} auf {title} veröffentlicht hast, ist hier nicht bekannt.',
  'You posted {times} on {title} in seven days, as much as people bear. Wait until {when}.':
    'Du hast in sieben Tagen {times} auf {title} veröffentlicht, so viel, wie andere vertragen. Warte bis {when}.',
  'Your last post on {title} still has its readers. Wait until {when}.':
    'Dein letzter Beitrag auf {title} wird noch gelesen. Warte bis {when}.',
  'You posted {times} on {title} in seven days, and that does best. Nothing is needed before {when}.':
    'Du hast in sieben Tagen {times} auf {title} veröffentlicht, und so wirkt es am besten. Bis {when} braucht es nichts.',
  'Your last post on {title} that is on record is of {day}. A good day for the next.':
    'Dein letzter bekannter Beitrag auf {title} ist vom {day}. Ein guter Tag für den nächsten.',
  'No post of yours on {title} is on record. A good day for a first one.':
    'Auf {title} ist noch kein Beitrag von dir bekannt. Ein guter Tag für den ersten.',
  '{n} posts on {title} in four weeks; you mean to make {meant}. A good day for one.': {
    one: 'ein Beitrag auf {title} in vier Wochen; vorgenommen: {meant}. Ein guter Tag für einen.',
    other: '{n} Beiträge auf {title} in vier Wochen; vorgenommen: {meant}. Ein guter Tag für einen.',
  },
  'Nothing speaks against a post on {title} today.': 'Heute spricht nichts gegen einen Beitrag auf {title}.',
  'Best to answer first: {n} of theirs, then one of yours.': {
    one: 'Am besten antwortest du erst noch auf einen Beitrag von anderen; dann kommt einer von dir.',
    other: 'Am besten antwortest du erst auf {n} Beiträge von anderen; dann kommt einer von dir.',
  },
  'Comment {place}': '{place|capital} kommentieren',
  'on {name}’s site': 'auf der Seite von {name}',
  'on its own page': 'auf der eigenen Seite',
  '“{about}” I have been thinking about that.': '„{about}“ Darüber habe ich nachgedacht.',
  '“{about}”: what made you begin with this?': '„{about}“: Was hat dich dazu gebracht?',
  '“{about}”: what surprised you most?': '„{about}“: Was hat dich am meisten überrascht?',
  '“{about}”: how did you come to it?': '„{about}“: Wie bist du darauf gekommen?',
  draft: 'Entwurf',
  'was for {day}': 'war für den {day}',
  'today at {clock}': 'heute um {clock} Uhr',
  'tomorrow at {clock}': 'morgen um {clock} Uhr',
  '{weekday} at {clock}': '{weekday} um {clock} Uhr',
  'about {hours}:00': 'etwa {hours} Uhr',
  'tomorrow at about {hours}:00': 'morgen gegen {hours} Uhr',
  '{weekday} morning': '{weekday}vormittag',
  '{weekday} afternoon': '{weekday}nachmittag',
  '{weekday} evening': '{weekday}abend',
  'Nothing you published or answered in the last 24 weeks is on record.':
    'Aus den letzten 24 Wochen ist kein Beitrag und keine Antwort von dir bekannt.',
  'every one': 'jeder',
  'none^weeks': 'keiner',
  'one^weeks': 'einer',
  'You were seen in {lately} of the last twelve weeks, and in {before} of the twelve before':
    'Du warst in {lately} der letzten zwölf Wochen zu sehen und in {before} der zwölf davor',
  '{said}: steadier than you were.': '{said}: stetiger als zuvor.',
  '{said}: quieter than you were.': '{said}: stiller als zuvor.',
  '{n} posts on {network} in the week of {day}: more than people bear.': {
    one: 'ein Beitrag auf {network} in der Woche vom {day}: mehr, als andere vertragen.',
    other: '{n} Beiträge auf {network} in der Woche vom {day}: mehr, als andere vertragen.',
  },
  '{n} of your last {all} posts ask or promote something; one in five is what people bear.': {
    one: 'einer deiner letzten {all} Beiträge bittet um etwas oder wirbt für etwas; einer von fünf ist, was andere vertragen.',
    other: '{n} deiner letzten {all} Beiträge bitten um etwas oder werben für etwas; einer von fünf ist, was andere vertragen.',
  },
  'No posts': 'Keine Beiträge',
  'No comments': 'Keine Kommentare',
  '{n} comments^figures': { one: '{n} Kommentar', other: '{n} Kommentare' },
  '{counted}, {n} to go': { one: '{counted}, noch einer offen', other: '{counted}, noch {n} offen' },
  '{counted}, {n} more than you meant': { one: '{counted}, einer mehr als gewollt', other: '{counted}, {n} mehr als gewollt' },
  '{counted}, as you like it': '{counted}, wie du es magst',
  'you asked {name} for something {ago}': 'du hast {name} {ago} um etwas gebeten',
  'quiet for {span}; a light way back': 'seit {span|dative} still; ein leichter Weg zurück',
  'the first of {name}’s here': 'das Erste von {name} hier',
  'you have not answered {name} in public yet': 'du hast {name} noch nie öffentlich geantwortet',
  'you answered {name} {ago}': 'du hast {name} {ago} geantwortet',
  'last answered in {month}': 'zuletzt beantwortet im {month}',
  '{n} things worth a word from you': { one: 'eine Sache verdient ein Wort von dir', other: '{n} Sachen verdienen ein Wort von dir' },
  '{things}, from {n} people you have not answered lately.': {
    one: '{things}, und dort hast du lange nicht geantwortet.',
    other: '{things}, von {n} Menschen, denen du lange nicht geantwortet hast.',
  },
  '{things}, from people you answered not long ago.': '{things}, von Menschen, denen du erst neulich geantwortet hast.',
  '{things}, {fresh} of them from people you have not answered lately.':
    '{things}, davon {fresh} von Menschen, denen du lange nicht geantwortet hast.',
  'You have been through everything your people made in the last thirty days.':
    'Du hast alles durchgesehen, was deine Menschen in den letzten dreißig Tagen gemacht haben.',
  'Something was published, but whose it is nobody has said yet.': 'Etwas wurde veröffentlicht, aber von wem, hat noch niemand gesagt.',
  'Nothing new from your people in the last thirty days.': 'Nichts Neues von deinen Menschen in den letzten dreißig Tagen.',
  'Nothing your people published is here yet.': 'Hier ist noch nichts, was deine Menschen veröffentlicht haben.',
} as const
