import { NotFound } from '#domain/errors.ts'
import { reasonsInWords } from '#domain/people/duplicates/reason-words.ts'
import { shownValue, surestFirst } from '#domain/people/identity.ts'
import { whyInWords } from '#domain/people/why-theirs.ts'
import { listInWords } from '#domain/words.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { t } from '#language/say.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf, listOwnersOf } from '#store/identities.ts'
import { listLinksOf } from '#store/links.ts'
import { listOwnKeys } from '#store/owner.ts'

/** Whose an identity is, and why everything else of theirs is. */
export interface Whois {
  readonly key: string
  /** True for one of the owner's own. */
  readonly isYou: boolean
  readonly person: { readonly id: string; readonly name: string } | null
  readonly identities: readonly {
    readonly key: string
    readonly shown: string
    /** Step by step from what was asked for; empty where the source of it is all there is. */
    readonly because: readonly string[]
    readonly sources: readonly string[]
  }[]
  /** Who was said to be somebody else. */
  readonly apart: readonly string[]
}

/** @throws NotFound where nobody has it */
export async function seeWhois(ctx: Context, key: string): Promise<Whois> {
  const { db, ownerId } = ctx
  if ((await listOwnKeys(db, ownerId)).has(key)) return { key, isYou: true, person: null, identities: [], apart: [] }
  const [found] = await listOwnersOf(db, ownerId, [key])
  if (!found) throw new NotFound(t('Nobody here has {address}.', { address: shownValue(key) }))
  const { personId } = found
  const { name } = await db
    .selectFrom('person')
    .select('name')
    .where('owner_id', '=', ownerId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const held = await listIdentitiesOf(db, ownerId, [personId])
  const keys = held.map((each) => each.key)
  const claims = await listClaimsOf(db, ownerId, [personId])
  const links = await listLinksOf(db, ownerId, keys)
  const steps = stepsFrom(key, [
    ...claims.flatMap(({ identities, importTitle }) =>
      identities.flatMap((a, at) =>
        identities.slice(0, at).map((b) => ({ a, b, why: t('stands on one record in {source}', { source: sourceTitle(importTitle) }) })),
      ),
    ),
    ...links
      .filter(({ isSame }) => isSame)
      .map(({ a, b, saidBy, reasons }) => ({
        a,
        b,
        why: saidBy === 'owner' ? t('you said so') : listInWords(reasonsInWords(reasons).for),
      })),
  ])
  return {
    key,
    isYou: false,
    person: { id: personId, name },
    identities: keys.toSorted(surestFirst).map((each) => ({
      key: each,
      shown: shownValue(each),
      because: steps.get(each) ?? [whyInWords(held.find((one) => one.key === each)!.because, sourceTitle)],
      sources: [
        ...new Set(claims.filter(({ identities }) => identities.includes(each)).map(({ importTitle }) => sourceTitle(importTitle))),
      ],
    })),
    apart: [...new Set(links.filter(({ isSame }) => !isSame).map(({ a, b }) => shownValue(keys.includes(a) ? b : a)))],
  }
}

interface Edge {
  readonly a: string
  readonly b: string
  readonly why: string
}

/** The fewest steps from one identity to every other. */
function stepsFrom(start: string, edges: readonly Edge[]): Map<string, string[]> {
  const steps = new Map<string, string[]>([[start, []]])
  for (const from of steps.keys())
    for (const { a, b, why } of edges) {
      if (a !== from && b !== from) continue
      const to = a === from ? b : a
      if (!steps.has(to))
        steps.set(to, [...steps.get(from)!, t('{one} and {other}: {why}', { one: shownValue(to), other: shownValue(from), why })])
    }
  return steps
}
