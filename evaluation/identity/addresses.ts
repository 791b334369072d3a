import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Told } from '#domain/people/duplicates/candidate.ts'
import type { Together } from '#domain/people/duplicates/weigh-pair.ts'
import { identityKey } from '#domain/people/identity.ts'
import { type InteractionRecord, OWNER, type Party } from '#importers/importer.ts'
import { mail } from '#importers/mail/index.ts'
import { planImports } from '#importers/plan.ts'

const INBOXES = ['beck-s', 'campbell-l', 'jones-t', 'kaminski-v', 'may-l', 'parks-j', 'sager-e', 'taylor-m']
const ARCHIVES = ['enron/delainey-d.mboxrd.mbox.gz', ...INBOXES.map((owner) => `enron/inbox-only/${owner}.inbox.mbox.gz`)]

/** 16 hex digits that name an address in every run. */
export function addressKey(identity: string): string {
  return hash('sha256', identity).slice(0, 16)
}

/** Every address of the sample mailboxes as somebody on their own, and what passed with two of them. Nobody counts as an owner. */
export async function readAddresses(folder: string): Promise<{ people: Told[]; together: (a: string, b: string) => Together }> {
  const names = new Map<string, Map<string, number>>()
  const messages = new Map<string, Set<number>>()
  const threads = new Map<string, Set<string>>()
  let count = 0
  for await (const record of mailsIn(folder)) {
    count++
    for (const party of [record.from, ...record.to]) {
      if (party === OWNER) continue
      const key = addressKey(identityKey(party.identities[0]!))
      told(names, key, party)
      if (party !== record.from) add(messages, key, count)
      if (record.thread) add(threads, key, record.thread)
    }
  }
  const shared = <T>(of: Map<string, Set<T>>, a: string, b: string) => [...(of.get(a) ?? [])].filter((each) => of.get(b)?.has(each)).length
  return {
    people: [...names].map(([id, used]) => ({
      id,
      keys: [keyOf.get(id)!],
      names: [...used].map(([name, times]) => ({ name, count: times })),
      organisations: [],
      birthdays: [],
    })),
    together: (a, b) => ({ messages: shared(messages, a, b), threads: shared(threads, a, b) }),
  }
}

/** The address behind a key: the labels name no one, the samples do. */
const keyOf = new Map<string, string>()

function told(names: Map<string, Map<string, number>>, key: string, party: Party): void {
  keyOf.set(key, identityKey(party.identities[0]!))
  const used = names.get(key) ?? new Map<string, number>()
  names.set(key, used)
  if (party.name) used.set(party.name, (used.get(party.name) ?? 0) + 1)
}

function add<T>(to: Map<string, Set<T>>, key: string, value: T): void {
  to.set(key, (to.get(key) ?? new Set()).add(value))
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
