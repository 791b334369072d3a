import type { TimelineEntry } from '#contract/people.ts'
import { inWords } from '../../words/numbers.ts'

/** What passed, seen from the owner: before and after the name. */
const VERBS: Record<TimelineEntry['kind'], { out: string; in: string; both: string }> = {
  meeting: { out: 'You met', in: 'You met', both: 'You met' },
  introduction: { out: 'You made an introduction', in: 'made an introduction for you', both: 'An introduction' },
  gift: { out: 'You gave something', in: 'gave you something', both: 'A gift' },
  call: { out: 'You called', in: 'called', both: 'You talked' },
  message: { out: 'You wrote', in: 'wrote', both: 'You wrote each other' },
  letter: { out: 'You wrote a letter', in: 'wrote a letter', both: 'Letters' },
  mail: { out: 'You wrote', in: 'wrote', both: 'You wrote each other' },
  invitation: { out: 'You invited them', in: 'invited you', both: 'An invitation' },
  recommendation: { out: 'You recommended them', in: 'recommended you', both: 'A recommendation' },
  comment: { out: 'You commented', in: 'commented', both: 'Comments' },
  reaction: { out: 'You reacted', in: 'reacted', both: 'Reactions' },
  endorsement: { out: 'You endorsed them', in: 'endorsed you', both: 'An endorsement' },
}

/** Names of channels as people write them. */
const CHANNELS: Record<string, string> = {
  mail: 'by mail',
  linkedin: 'on LinkedIn',
  x: 'on X',
  facebook: 'on Facebook',
  whatsapp: 'on WhatsApp',
  telegram: 'on Telegram',
  flickr: 'on Flickr',
  mastodon: 'on Mastodon',
  bluesky: 'on Bluesky',
  instagram: 'on Instagram',
}

/** "Amara wrote" and "by mail, to three": the head of one line of the history. */
export function entryHead({ kind, direction, channel, audience, source }: TimelineEntry, name: string): { head: string; how: string } {
  const verb = VERBS[kind][direction]
  const short = name.split(' ')[0] ?? name
  const where = kind === 'meeting' || kind === 'call' ? '' : (CHANNELS[channel] ?? '')
  const others = audience > 1 ? `to ${inWords(audience)}` : ''
  const byHand = source === 'by hand' ? 'noted by hand' : ''
  return {
    head: direction === 'in' && kind !== 'meeting' ? `${short} ${verb}` : verb,
    how: [where, others, byHand].filter(Boolean).join(', '),
  }
}
