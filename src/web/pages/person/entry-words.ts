import type { TimelineEntry } from '#contract/people.ts'
import { type Phrase, type PlainPhrase, t } from '#language/say.ts'
import { inWords } from '../../words/numbers.ts'

/** What passed, seen from the owner. */
const SAID = {
  meeting: { out: 'You met', in: 'You met', both: 'You met' },
  introduction: { out: 'You made an introduction', in: '{name} made an introduction for you', both: 'An introduction' },
  gift: { out: 'You gave something', in: '{name} gave you something', both: 'A gift' },
  call: { out: 'You called', in: '{name} called', both: 'You talked' },
  message: { out: 'You wrote', in: '{name} wrote', both: 'You wrote each other' },
  letter: { out: 'You wrote a letter', in: '{name} wrote a letter', both: 'Letters' },
  mail: { out: 'You wrote', in: '{name} wrote', both: 'You wrote each other' },
  invitation: { out: 'You invited them', in: '{name} invited you', both: 'An invitation' },
  recommendation: { out: 'You recommended them', in: '{name} recommended you', both: 'A recommendation' },
  comment: { out: 'You commented', in: '{name} commented', both: 'Comments' },
  reaction: { out: 'You reacted', in: '{name} reacted', both: 'Reactions' },
  endorsement: { out: 'You endorsed them', in: '{name} endorsed you', both: 'An endorsement' },
} as const satisfies Record<TimelineEntry['kind'], { out: PlainPhrase; in: Phrase; both: PlainPhrase }>

/** Channels that are networks, as they write themselves. */
const NETWORKS: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  flickr: 'Flickr',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  instagram: 'Instagram',
}

/** "Amara wrote" and "by mail, to three": the head of one line of the history. */
export function entryHead({ kind, direction, channel, audience, source }: TimelineEntry, name: string): { head: string; how: string } {
  const where = kind === 'meeting' || kind === 'call' ? '' : channelSaid(channel)
  const others = audience > 1 ? t('to {n}', { n: inWords(audience) }) : ''
  const byHand = source === 'by hand' ? t('noted by hand') : ''
  return {
    head: t(SAID[kind][direction], { name: name.split(' ')[0] ?? name }),
    how: [where, others, byHand].filter(Boolean).join(', '),
  }
}

function channelSaid(channel: string): string {
  const network = NETWORKS[channel]
  return channel === 'mail' ? t('by mail') : network === undefined ? '' : t('on {network}^channel', { network })
}
