/** Words that many places share. */
export const COMMON = {
  Warmth: 'Wärme',
  Name: 'Name',
  Note: 'Notiz',
  Mail: 'Mail',
  You: 'Du',
  Events: 'Treffen',
  Profile: 'Profil',
} as const
