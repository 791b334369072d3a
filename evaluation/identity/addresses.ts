import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Told } from '#domain/people/duplicates/candidate.ts'
import { UsualSignature } from '#domain/people/duplicates/usual-signature.ts'
import { identityKey } from '#domain/people/identity.ts'
import { type InteractionRecord, OWNER } from '#importers/importer.ts'
import { mail } from '#importers/mail/index.ts'
import { planImports } from '#importers/plan.ts'

const INBOXES = ['beck-s', 'campbell-l', 'jones-t', 'kaminski-v', 'may-l', 'parks-j', 'sager-e', 'taylor-m']
const ARCHIVES = ['enron/delainey-d.mboxrd.mbox.gz', ...INBOXES.map((owner) => `enron/inbox-only/${owner}.inbox.mbox.gz`)]

/** 16 hex digits that name an address in every run. */
export function addressKey(identity: string): string {
  return hash('sha256', identity).slice(0, 16)
}

/** Every address of the sample mailboxes as somebody on their own, under its key. Nobody counts as an owner. */
export async function readAddresses(folder: string): Promise<Told[]> {
  const found = new Map<string, { readonly names: Map<string, number>; readonly signature: UsualSignature }>()
  for await (const { from, to } of mailsIn(folder))
    for (const party of [from, ...to]) {
      if (party === OWNER) continue
      const identity = identityKey(party.identities[0]!)
      const { names, signature } = found.get(identity) ?? { names: new Map<string, number>(), signature: new UsualSignature() }
      found.set(identity, { names, signature })
      if (party.name) names.set(party.name, (names.get(party.name) ?? 0) + 1)
      if (party.signed) signature.add(party.signed.map(identityKey))
    }
  return [...found].map(([identity, { names, signature }]) => ({
    id: addressKey(identity),
    keys: [identity],
    names: [...names].map(([name, count]) => ({ name, count })),
    organisations: [],
    birthdays: [],
    signed: signature.keys,
  }))
}

async function* mailsIn(folder: string): AsyncGenerator<InteractionRecord> {
  for (const archive of ARCHIVES) {
    const { planned } = await planImports(join(folder, archive), [mail])
    for (const { input } of planned) {
      for await (const record of mail.read(input, { me: new Set() })) if (record.type === 'interaction') yield record
      await input.close()
    }
  }
}
