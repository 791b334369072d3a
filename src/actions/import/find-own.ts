import { Invalid } from '#domain/errors.ts'
import { identityFromKey, identityKey, mailIdentity, webIdentity } from '#domain/people/identity.ts'
import { SAID_SO } from '#domain/people/why-theirs.ts'
import type { OwnerCandidate } from '#importers/importer.ts'
import type { Reader } from '#importers/reader.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listOwnKeys, saveFoundIdentities } from '#store/owner.ts'
import { deriveAgain } from '../derive-again.ts'

/** Keeps what the owner says is theirs, and works out anew what was read before. @throws Invalid for what is no address or profile */
export async function saveSaid(ctx: Context, addresses: readonly string[]): Promise<void> {
  const said = addresses.map((address) => mailIdentity(address) ?? webIdentity(address) ?? fromKey(address))
  const wrong = addresses.find((_, i) => !said[i])
  if (wrong !== undefined) throw new Invalid(t('--me takes mail addresses or profile links, got {text}', { text: wrong }))
  const before = await listOwnKeys(ctx.db, ctx.ownerId)
  const found = said.filter((identity) => identity !== undefined)
  await saveFoundIdentities(
    ctx.db,
    ctx.ownerId,
    null,
    found.map((identity) => ({ identity, reason: SAID_SO, isMine: true, isConfirmed: true })),
  )
  const fresh = found.map(identityKey).filter((key) => !before.has(key))
  if (fresh.length > 0) await deriveAgain(ctx, fresh)
}

const fromKey = (text: string) => (/^(mail|linkedin|phone|handle|account|web|hidden):\S/.test(text) ? identityFromKey(text) : undefined)

/** Asks the archive who its owner is, unless we know somebody of ours already takes part in it. */
export async function findOwnerIn(ctx: Context, reader: Reader, index: number, importId: string): Promise<void> {
  const candidates = await reader.findOwner(index)
  const mine = await listOwnKeys(ctx.db, ctx.ownerId)
  const isKnown = candidates.some(({ identity }) => mine.has(identityKey(identity)))
  const chosen = candidates.map((candidate, i) => ({
    ...candidate,
    isMine: candidate.certain || (!isKnown && i === 0 && isClear(candidates)),
  }))
  await saveFoundIdentities(ctx.db, ctx.ownerId, importId, chosen)
  const fresh = [...(await listOwnKeys(ctx.db, ctx.ownerId))].filter((key) => !mine.has(key))
  const isFirst = (await ctx.db.selectFrom('record').select('id').where('owner_id', '=', ctx.ownerId).limit(1).execute()).length === 0
  if (fresh.length > 0 && !isFirst) await deriveAgain(ctx, fresh)
}

/** Without certainty the first candidate is taken only when there is nobody else. */
const isClear = (candidates: readonly OwnerCandidate[]) => candidates.length === 1
