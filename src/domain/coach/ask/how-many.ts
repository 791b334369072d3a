/** So many who could help are told of at first, and with every "more", up to the most. */
export const [ASKED_AT_ONCE, MOST_ASKED] = [12, 120] as const
