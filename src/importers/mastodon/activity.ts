import { t } from '#language/say.ts'
import { instant, listOf, member, text } from '../json-fields.ts'
import { accountOf } from './address.ts'

/** Mastodon began in 2016; times before it are wrong. */
const FOUNDED = new Date('2016-01-01T00:00:00Z')

/** Somebody a post mentions: the address of their account, and their handle where it is whole. */
export interface Mention {
  readonly address: string
  readonly account?: string
}

/** One thing the owner did. */
export interface Activity {
  readonly type: 'post' | 'boost'
  /** The address of the post; of a boost, that of the act itself. */
  readonly id: string
  readonly at: Date
  /** What was written, as HTML. */
  readonly html: string
  readonly url: string
  /** The post that is answered or passed on. */
  readonly about?: string
  readonly mentions: readonly Mention[]
  /** Everybody it was addressed to, as the protocol writes them. */
  readonly recipients: readonly string[]
  readonly thread?: string
}

/** What is wrong with an item that is none, or of which kind it is where we do not read that. */
export type NoActivity = { readonly reason: string } | { readonly unread: true }

export function parseActivity(value: unknown): Activity | NoActivity {
  const type = text(member(value, 'type'))
  if (type === undefined) return { reason: t('an activity without its kind') }
  if (type !== 'Create' && type !== 'Announce') return { unread: true }
  const object = member(value, 'object')
  const target = text(object) ?? text(member(object, 'id'))
  const at = instant(member(value, 'published')) ?? instant(member(object, 'published'))
  const id = type === 'Announce' ? (text(member(value, 'id')) ?? target) : (target ?? text(member(value, 'id')))
  if (!at || at < FOUNDED) return { reason: t('published is not a time we can read') }
  if (!id || (type === 'Announce' && !target)) return { reason: t('an activity without the address of its post') }
  const recipients = [value, object].flatMap((each) => [...listOf(member(each, 'to')), ...listOf(member(each, 'cc'))])
  const common = { id, at, recipients: [...new Set(recipients.map(text).filter((one) => one !== undefined))] }
  if (type === 'Announce') return { ...common, type: 'boost', html: '', url: target!, about: target!, mentions: [] }
  const about = text(member(object, 'inReplyTo'))
  const thread = text(member(object, 'conversation')) ?? text(member(object, 'context'))
  return {
    ...common,
    type: 'post',
    html: text(member(object, 'content')) ?? '',
    url: text(member(object, 'url')) ?? id,
    ...(about ? { about } : {}),
    ...(thread ? { thread } : {}),
    mentions: listOf(member(object, 'tag')).flatMap(mentionOf),
  }
}

function mentionOf(tag: unknown): Mention[] {
  const address = text(member(tag, 'href'))
  if (text(member(tag, 'type')) !== 'Mention' || !address) return []
  // Somebody of the owner's own server is mentioned without it.
  const name = text(member(tag, 'name'))?.replace(/^@/, '') ?? ''
  const account = accountOf(name.includes('@') ? name : `${name}@${URL.parse(address)?.host}`)
  return [{ address, ...(account ? { account } : {}) }]
}

/** True when nobody but those mentioned could see it. */
export function isPrivate({ recipients }: Activity): boolean {
  return !recipients.some((one) => /(?:^|[#:])Public$/.test(one) || /\/followers\/?$/.test(one))
}
