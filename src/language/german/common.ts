/** Words that many places share. */
export const COMMON = {
  Warmth: 'Wärme',
} as const
