/** Longer than this, characters, a quotation is no longer a reminder. */
const LONGEST = 70
const REPLY = /^(?:\s*(?:re|fwd?|aw|wg|sv|antw|tr)\s*(?:\[\d+\])?\s*:)+/i
const SAYS_NOTHING = /^(?:no subject|kein betreff|hi|hello|hey|hallo|question|info|test|update)$/i

/** What a message was about, to be quoted: its subject without "Re:"; undefined when it says nothing or has gaps to fill in. */
export function subjectTopic(subject: string | null): string | undefined {
  return quotable((subject ?? '').replace(REPLY, ''))
}

/** The first sentence of a message, to be quoted; undefined when it is too long to stand in a line. */
export function snippetTopic(snippet: string | null): string | undefined {
  return quotable(/^.*?[.!?](?=\s|$)/s.exec(snippet ?? '')?.[0] ?? snippet ?? '')
}

function quotable(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').replace(/[“”"]/g, '’').trim()
  if (plain.length < 4 || plain.length > LONGEST || SAYS_NOTHING.test(plain.replace(/[().]/g, ''))) return undefined
  return /[[\]{}<>]|https?:|_{2,}/.test(plain) ? undefined : plain
}
