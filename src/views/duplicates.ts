import type { DuplicateSide, DuplicatesPage } from '#contract/duplicates.ts'
import { birthdayInWords } from '#domain/people/birthday.ts'
import { reasonsInWords } from '#domain/people/duplicates/reason-words.ts'
import { identityFromKey, shownValue } from '#domain/people/identity.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { listInWords } from '#domain/words.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { t } from '#language/say.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { countDuplicates, countJoined, listDuplicates, listJoined, listSpans, type OpenDuplicate } from '#store/duplicates.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { getOwner } from '#store/owner.ts'
import { NO_ID } from '#store/stable-id.ts'

const MOST = 100
/** More are counted and not shown: nobody answers a thousand questions. */
const COUNTED = 1000
/** By then nothing is put off any more. */
const EVER = '9999-12-31'

/** Who may be one, and what was joined without asking. */
export async function seeDuplicates(ctx: Context): Promise<DuplicatesPage> {
  const { zone } = await getOwner(ctx.db)
  const dayOf = calendarDayNumber(zone)
  const all = await listDuplicates(ctx.db, ctx.ownerId, dayFromNumber(dayOf(ctx.now())), COUNTED)
  const later = await countDuplicates(ctx.db, ctx.ownerId, EVER)
  const open = all.slice(0, MOST)
  const sides = await sidesOf(ctx, [...new Set(open.flatMap(({ personA, personB }) => [personA, personB]))], (at) =>
    dayFromNumber(dayOf(at)),
  )
  const joined = await listJoined(ctx.db, ctx.ownerId, MOST)
  return {
    open: open.map((pair) => questionOf(pair, sides)),
    openCount: all.length,
    laterCount: later - all.length,
    joined: joined.map(({ id, personId, name, a, b, reasons, at }) => ({
      linkId: id,
      person: { id: personId, name },
      identities: [shown(a), shown(b)],
      because: sentenceOf(reasonsInWords(reasons).for),
      at: at.toISOString(),
    })),
    joinedCount: await countJoined(ctx.db, ctx.ownerId),
  }
}

function questionOf(
  { personA, personB, reasons }: OpenDuplicate,
  sides: ReadonlyMap<string, DuplicateSide>,
): DuplicatesPage['open'][number] {
  const words = reasonsInWords(reasons)
  const [a, b] = [sides.get(personA)!, sides.get(personB)!].toSorted((x, y) => y.exchanges - x.exchanges) as [DuplicateSide, DuplicateSide]
  return { a, b, sentence: t('Probably one: {reasons}.', { reasons: listInWords(words.for) }), against: [...words.against] }
}

const sentenceOf = (words: readonly string[]) => {
  const sentence = listInWords(words)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const shown = (key: string) => ({ key, kind: identityFromKey(key).kind, value: shownValue(key) })

async function sidesOf(ctx: Context, people: readonly string[], dayOf: (at: Date) => string): Promise<Map<string, DuplicateSide>> {
  const { db, ownerId } = ctx
  const names = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('owner_id', '=', ownerId)
    .where('id', 'in', [...people, NOBODY])
    .execute()
  const claims = Map.groupBy(await listClaimsOf(db, ownerId, people), ({ personId }) => personId)
  const identities = Map.groupBy(await listIdentitiesOf(db, ownerId, people), ({ personId }) => personId)
  const spans = new Map((await listSpans(db, ownerId, people)).map((span) => [span.personId, span]))
  return new Map(
    names.map(({ id, name }) => {
      const of = claims.get(id) ?? []
      const span = spans.get(id)
      const values = (field: 'organisation' | 'title' | 'place') => [...new Set(of.flatMap(({ said }) => said[field] || []))].slice(0, 4)
      const birthday = of.find(({ said }) => said.birthday)?.said.birthday
      return [
        id,
        {
          id,
          name,
          organisations: values('organisation'),
          titles: values('title'),
          places: values('place'),
          birthday: birthday ? birthdayInWords(birthday) : null,
          identities: (identities.get(id) ?? []).map(({ key }) => shown(key)),
          sources: [...new Set(of.map(({ importTitle }) => sourceTitle(importTitle)))],
          exchanges: span?.count ?? 0,
          firstOn: span ? dayOf(span.first) : null,
          lastOn: span ? dayOf(span.last) : null,
        },
      ]
    }),
  )
}

/** Keeps the list of ids from being empty, which the database does not take. */
const NOBODY = NO_ID
