import { handleIdentity, type Identity } from '#domain/people/identity.ts'

export const CHANNEL = 'mastodon'

/** Where servers of the fediverse put people: Mastodon, Pleroma, GoToSocial, Lemmy, PeerTube, Friendica, Pixelfed. */
const PLACES = /^\/(?:(?:users|u|accounts|profile|p(?=\/[^/]+\/\d))\/|@)([^/@]+)(?:@([^/@]+))?(?:\/|$)/

/**
 * `ada@social.example`, in lower case, from the address of an account or of a post of theirs; undefined where it does not tell
 * (`/objects/…` of Pleroma, `/notes/…` of Misskey, numbers under `/ap/users/`).
 */
export function accountIn(uri: string): string | undefined {
  if (uri.length > 2000 || !/^https?:\/\//i.test(uri)) return undefined
  const url = URL.parse(uri)
  const found = url && PLACES.exec(url.pathname)
  return found ? accountOf(`${found[1]}@${found[2] ?? url.host}`) : undefined
}

/** `@Ada@Social.example` as `ada@social.example`; undefined when it is no whole address. */
export function accountOf(written: string): string | undefined {
  const found = /^@?([^\s@/:%]{1,100})@([^\s@/:%]{1,200}\.[^\s@/:%]{2,63})$/.exec(written.trim())
  return found ? `${found[1]}@${found[2]}`.toLowerCase() : undefined
}

export function accountIdentityOf(account: string): Identity | undefined {
  return handleIdentity(CHANNEL, account)
}
