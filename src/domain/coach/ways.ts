import { t } from '#language/say.ts'
import { type IdentityKind, identityFromKey } from '../people/identity.ts'
import { firstName } from '../people/names.ts'
import type { Known, LastExchange } from './known.ts'

/** A way to reach somebody; `href` carries the draft where the channel allows. */
export interface Way {
  readonly channel: string
  readonly label: string
  readonly href: string
}

/** Mail programs and browsers cut addresses that are much longer, characters. */
const LONGEST_BODY = 1500

/**
 * How to reach somebody, best first: what carried the last words, then what has carried the tie, then mail, LinkedIn and the phone.
 * One address, profile and number each: the first of their keys.
 * @param draft  what the message begins with; LinkedIn and calls take none
 */
export function waysFor(known: Known, draft: string, last: LastExchange | null = null): readonly Way[] {
  const byKind = new Map<IdentityKind, string>()
  for (const key of known.keys) {
    const { kind, value } = identityFromKey(key)
    if (!byKind.has(kind)) byKind.set(kind, value)
  }
  const ways = [
    ...mailWay(byKind.get('mail'), draft, last),
    ...linkedinWay(byKind.get('linkedin')),
    ...phoneWays(byKind.get('phone'), draft),
  ]
  const preferred = preferredChannels(known, last)
  return ways.toSorted((a, b) => rank(preferred, a.channel) - rank(preferred, b.channel))
}

/** A mail to two people at once, to introduce them; none while an address of either is not known. */
export function wayToBoth(one: Pick<Known, 'name' | 'keys'>, two: Pick<Known, 'name' | 'keys'>, draft: string): Way[] {
  const [first, second] = [one, two].map(({ keys }) => keys.map(identityFromKey).find(({ kind }) => kind === 'mail')?.value)
  if (first === undefined || second === undefined) return []
  const to = [first, second].map((address) => encodeURIComponent(address).replace('%40', '@')).join(',')
  const subject = encodeURIComponent(t('{one}, meet {two}', { one: firstName(one.name), two: firstName(two.name) }))
  return [
    {
      channel: 'mail',
      label: t('Open a mail to both'),
      href: `mailto:${to}?subject=${subject}&body=${encodeURIComponent(draft.slice(0, LONGEST_BODY))}`,
    },
  ]
}

function mailWay(address: string | undefined, draft: string, last: LastExchange | null): Way[] {
  if (address === undefined) return []
  const subject = replySubject(last)
  const fields = [
    ...(subject ? [`subject=${encodeURIComponent(subject)}`] : []),
    `body=${encodeURIComponent(draft.slice(0, LONGEST_BODY))}`,
  ]
  const to = encodeURIComponent(address).replace('%40', '@')
  return [{ channel: 'mail', label: t('Open in Mail'), href: `mailto:${to}?${fields.join('&')}` }]
}

function replySubject(last: LastExchange | null): string {
  const subject = (last?.subject ?? '').replace(/\s+/g, ' ').trim()
  return !subject || /^re\s*:/i.test(subject) ? subject : `Re: ${subject}`
}

function linkedinWay(slug: string | undefined): Way[] {
  if (slug === undefined) return []
  return [
    {
      channel: 'linkedin',
      label: t('Open on {network}', { network: 'LinkedIn' }),
      href: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
    },
  ]
}

function phoneWays(number: string | undefined, draft: string): Way[] {
  if (number === undefined) return []
  return [
    { channel: 'phone', label: t('Call^do'), href: `tel:${number}` },
    { channel: 'sms', label: t('Send a text'), href: `sms:${number}?body=${encodeURIComponent(draft.slice(0, LONGEST_BODY))}` },
  ]
}

function preferredChannels(known: Known, last: LastExchange | null): readonly string[] {
  const called = last?.kind === 'call' ? ['phone'] : []
  return [...called, ...(last ? [last.channel] : []), ...known.channels, 'mail', 'linkedin', 'phone', 'sms']
}

function rank(preferred: readonly string[], channel: string): number {
  const at = preferred.indexOf(channel)
  return at < 0 ? preferred.length : at
}
