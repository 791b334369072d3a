import { type Identity, webIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { listOf, member, text } from '../json-fields.ts'
import { readableItems } from '../json-records.ts'
import { stripMarkup } from '../plain-text.ts'
import { accountIdentityOf, accountIn, accountOf, CHANNEL } from './address.ts'

/** Whose archive it is. */
export interface Actor {
  /** Theirs today first, then those they moved from; as `ada@social.example`. */
  readonly accounts: readonly string[]
  readonly self: SelfRecord
}

/** Reads actor.json; undefined when it is none or names nobody. */
export async function readActor(file: InputFile): Promise<Actor | undefined> {
  for await (const { value } of readableItems(file, ['$'])) return actorOf(value)
  return undefined
}

function actorOf(actor: unknown): Actor | undefined {
  const id = text(member(actor, 'id'))
  const account = id ? (accountIn(id) ?? accountOf(`${text(member(actor, 'preferredUsername'))}@${URL.parse(id)?.host}`)) : undefined
  if (!account) return undefined
  const earlier = listOf(member(actor, 'alsoKnownAs')).map((address) => accountIn(text(address) ?? ''))
  const accounts = [...new Set([account, ...earlier])].filter((one) => one !== undefined)
  const name = text(member(actor, 'name'))
  const links = linksOf(actor)
  const page = text(member(actor, 'url'))
  const fields = {
    summary: stripMarkup(text(member(actor, 'summary')) ?? ''),
    website: links[0]?.address ?? '',
    photo: text(member(actor, 'icon', 'url')) ?? '',
  }
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const identities = unique([
    ...accounts.map(accountIdentityOf),
    page ? webIdentity(page) : undefined,
    ...links.filter(({ isTheirs }) => isTheirs).map(({ address }): Identity | undefined => webIdentity(address)),
  ])
  return {
    accounts,
    self: {
      type: 'self',
      identities,
      ...(name ? { name } : {}),
      ...(Object.keys(said).length > 0 ? { profile: { channel: CHANNEL, fields: said } } : {}),
    },
  }
}

/** The links in the table of a profile; one with `rel="me"` says that the page is theirs. */
function linksOf(actor: unknown): { address: string; isTheirs: boolean }[] {
  return listOf(member(actor, 'attachment'))
    .slice(0, 20)
    .flatMap((field) => {
      const html = text(member(field, 'value'))?.slice(0, 5000) ?? ''
      const address = /<a\b[^>]*\bhref="(https?:\/\/[^"<>\s]+)"/i.exec(html)?.[1]
      return address ? [{ address, isTheirs: /\brel="[^"]*\bme\b/i.test(html) }] : []
    })
}
