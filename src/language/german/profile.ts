/** The page of how one looks from outside. */
export const PROFILE = {
  'Your profiles could not be read.': 'Deine Profile ließen sich nicht lesen.',
  'How you look from outside': 'Wie du von außen aussiehst',
  'Bring the archive of a network you are on.': 'Lies das Archiv eines Netzwerks ein, auf dem du bist.',
  'Bring an archive': 'Ein Archiv einlesen',
  'LinkedIn’s says what your profile there holds. Tend looks for what is missing, old, or does not agree, and changes nothing itself.':
    'Das von LinkedIn sagt, was in deinem Profil dort steht. Tend sucht, was fehlt, veraltet ist oder nicht zusammenpasst, und ändert selbst nichts.',
  'Worth most now': 'Bringt jetzt am meisten',
  'Open the profile': 'Profil öffnen',
  missing: 'fehlt',
  'does not agree': 'passt nicht zusammen',
  old: 'veraltet',
  'no place for it': 'kein Platz dafür',
  '{asOf}. What you have changed since is not known here; a newer archive tells.':
    '{asOf}. Was du seither geändert hast, ist hier nicht bekannt; ein neueres Archiv sagt es.',
  'Not known': 'Nicht bekannt',
  'You are on {networks}, and no profile of yours there is here.': 'Du bist auf {networks}, und dein Profil von dort fehlt hier.',
  'Bring its archive': 'Das Archiv einlesen',
} as const
