import { unique } from '../contact.ts'
import type { Party, PersonRecord } from '../importer.ts'
import { stableKey } from '../stable-key.ts'
import { accountIdentityOf, accountIn, CHANNEL } from './address.ts'

/**
 * Who is behind the addresses of an archive. The server that an address names is not always the one in the handle
 * (`@ada@keel.example` may live at `https://social.keel.example/users/ada`), and some addresses name nobody: mentions tell both.
 */
export class Directory {
  readonly #own = new Set<string>()
  readonly #handles = new Map<string, string>()

  /** @param accounts  all accounts of the owner, as `ada@social.example` */
  constructor(accounts: readonly string[]) {
    for (const account of accounts) this.#own.add(account)
  }

  isOwn(account: string | undefined): boolean {
    return account !== undefined && this.#own.has(account)
  }

  /** A mention tells the address of an account and its handle. */
  learn(address: string, handle: string): void {
    this.#handles.set(accountIn(address) ?? address.slice(0, 500), handle)
  }

  /** The handle of an account, by its address or that of a post of theirs; undefined when nothing tells it. */
  accountAt(address: string): string | undefined {
    const account = accountIn(address)
    return this.#handles.get(account ?? address.slice(0, 500)) ?? account
  }

  party(account: string): Party | undefined {
    const identity = accountIdentityOf(account)
    return identity && { identities: [identity] }
  }

  /** Those who are named in two ways. */
  *people(): Generator<PersonRecord> {
    for (const [address, handle] of this.#handles) {
      const identities = unique([accountIdentityOf(handle), address.includes('://') ? undefined : accountIdentityOf(address)])
      if (identities.length < 2 || this.isOwn(handle)) continue
      yield { type: 'person', key: stableKey(`${CHANNEL}:account`, handle, address), identities }
    }
  }
}
