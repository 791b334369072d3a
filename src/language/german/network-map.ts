/** The map of the network, its bridges and the ways through it. */
export const NETWORK_MAP = {
  '{people} {where}': '{people} {where}',
  '{people}, and no ties among them are known': '{people}, und untereinander sind keine Verbindungen bekannt',
  '{map}; {n} of them join what would else be apart.': {
    one: '{map}; einer davon verbindet, was sonst getrennt wäre.',
    other: '{map}; {n} davon verbinden, was sonst getrennt wäre.',
  },
  'Shown are the {shown} warmest and most joined.': 'Gezeigt werden die {shown} wärmsten und am besten verbundenen.',
  '{n} more': { one: 'eine weitere', other: '{n} weitere' },
  '{home} to {others}': 'von {home} zu {others}',
  '{name} is cooling, and is the only one you could ask among {n} people.': {
    one: '{name} kühlt ab und ist unter den Menschen dort die einzige Person, die du fragen könntest.',
    other: '{name} kühlt ab und ist unter {n} Menschen die einzige Person, die du fragen könntest.',
  },
  'No way to {name} is known: nobody was seen in a thread, at an event or at work with them.':
    'Zu {name} ist kein Weg bekannt: Niemand war gemeinsam in einem Gespräch, bei einem Treffen oder bei der Arbeit zu sehen.',
  'You know {name} yourself; no way is shorter.': 'Du kennst {name} selbst; kein Weg ist kürzer.',
  'They know each other.': 'Die beiden kennen sich.',
  'You are the one who joins them: an introduction would be yours to make.':
    'Die Verbindung bist du: Du könntest die beiden bekannt machen.',
  'you^through': 'dich',
  'Not far: through {through}.': 'Nicht weit: über {through}.',
  'Possible, through {through}, and a longer way.': 'Möglich, über {through}, aber ein längerer Weg.',
  'In rhythm with {name}; last in touch {ago}': 'Mit {name} im Rhythmus; zuletzt Kontakt {ago}',
  'Newly in touch with {name}; last in touch {ago}': 'Mit {name} neu in Kontakt; zuletzt {ago}',
  'Slipping a little with {name}; last in touch {ago}': '{name} entgleitet ein wenig; zuletzt Kontakt {ago}',
  'Slipping with {name}; last in touch {ago}': '{name} entgleitet; zuletzt Kontakt {ago}',
  'Resting with {name}; last in touch {ago}': 'Mit {name} ruht es; zuletzt Kontakt {ago}',
  'Last in touch with {name} {ago}': 'Mit {name} zuletzt Kontakt {ago}',
  'Connected in {year} with {name}, and never in touch': 'Seit {year} mit {name} vernetzt, aber nie in Kontakt',
  'Connected with {name}, and never in touch': 'Mit {name} vernetzt, aber nie in Kontakt',
  'both at {organisation}': 'beide bei {organisation}',
  'in {n} threads with you and {name}': { one: 'in einem Gespräch mit dir und {name}', other: 'in {n} Gesprächen mit dir und {name}' },
  'Tied to {name}': 'Verbunden mit {name}',
  '{common}, last on {day}': '{common}, zuletzt am {day}',
  'at {n} events together, such as {event}': {
    one: 'gemeinsam bei einem Treffen, „{event}“',
    other: 'gemeinsam bei {n} Treffen, etwa „{event}“',
  },
  'introduced by you': 'von dir bekannt gemacht',
  'both at {event}': 'beide bei „{event}“',
  '{n} people^of a map': { one: 'ein Mensch', other: '{n} Menschen' },
} as const
