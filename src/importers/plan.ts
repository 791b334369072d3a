import { dirname } from 'node:path'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { describeFile } from './describe-file.ts'
import type { Importer } from './importer.ts'
import type { Input } from './input.ts'
import { openInputs } from './open-input.ts'
import type { Refused } from './open-zip.ts'
import { inputOf, type OpenedFile } from './opened-file.ts'

export interface PlannedImport {
  readonly importer: Importer
  /** To be closed by whoever reads it, or decides not to. */
  readonly input: Input
}

export interface Plan {
  readonly planned: readonly PlannedImport[]
  /** What lies there and is not read, each with a reason; many of a folder in one line. */
  readonly unrecognised: readonly Refused[]
}

/** Beyond this many, files that nobody knows are counted and not listed. */
const LISTED_LIMIT = 20

/** What one importer claims of one opened input. */
interface Claim {
  readonly importer: Importer
  readonly source: Source
  readonly files: readonly OpenedFile[]
}

interface Source extends Input {
  readonly files: readonly OpenedFile[]
}

/**
 * Finds every archive behind a path and who reads it.
 *
 * Importers are asked in their order and what one claims the next does not see, so the most specific comes first.
 * Zips that lie in one folder and hold different files for the same importer are parts of one archive; where they hold the
 * same files, each is an archive of its own.
 *
 * @throws Invalid  when the path cannot be opened at all
 */
export async function planImports(path: string, importers: readonly Importer[]): Promise<Plan> {
  const { inputs, refused } = await openInputs(path)
  const claims: Claim[] = []
  const unrecognised: Refused[] = [...refused]
  for (const source of inputs) {
    const found = await claimAll(source, importers, unrecognised)
    claims.push(...found)
    unrecognised.push(...(await describeRest(source, found)))
  }
  const groups = combine(claims)
  const planned = share(groups)
  await Promise.all(inputs.filter((source) => !claims.some((claim) => claim.source === source)).map((source) => source.close()))
  return { planned, unrecognised: inShort(unrecognised) }
}

/** Of many files refused for the same reason the first is named, and how many more there are. */
function inShort(refused: readonly Refused[]): Refused[] {
  return [...Map.groupBy(refused, ({ reason }) => reason)].flatMap(([reason, same]) =>
    same.length <= LISTED_LIMIT
      ? same
      : [{ path: same[0]!.path, reason: t('{reason} (and {n} more files like it)', { reason, n: same.length - 1 }) }],
  )
}

async function claimAll(source: Source, importers: readonly Importer[], problems: Refused[]): Promise<Claim[]> {
  const claims: Claim[] = []
  let left = source.files
  for (const importer of importers) {
    if (left.length === 0) break
    const paths = await recognise(importer, inputOf(source.path, left), problems)
    if (paths.length === 0) continue
    for (const part of importer.split?.(paths) ?? [paths]) {
      const names = new Set(part)
      claims.push({ importer, source, files: left.filter((file) => names.has(file.path)) })
    }
    const taken = new Set(paths)
    left = left.filter((file) => !taken.has(file.path))
  }
  return claims
}

async function recognise(importer: Importer, input: Input, problems: Refused[]): Promise<readonly string[]> {
  try {
    return await importer.recognise(input)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    if (!problems.some(({ reason }) => reason === error.message)) problems.push({ path: input.path, reason: error.message })
    return []
  }
}

async function describeRest(source: Source, claims: readonly Claim[]): Promise<Refused[]> {
  const claimed = new Set(claims.flatMap(({ files }) => files))
  const rest = source.files.filter((file) => !claimed.has(file))
  if (rest.length === 0) return []
  if (rest.length > LISTED_LIMIT) {
    const reason =
      claims.length > 0
        ? t('{n} more files that are not read', { n: rest.length })
        : t('none of its {n} files is an export we know', { n: rest.length })
    return [{ path: source.path, reason }]
  }
  return Promise.all(rest.map(async (file) => ({ path: file.path, reason: await describe(file) })))
}

async function describe(file: OpenedFile): Promise<string> {
  try {
    return await describeFile(file)
  } catch (error) {
    if (error instanceof Invalid) return error.message
    return t('it cannot be read')
  }
}

/** Joins claims that are parts of one archive. */
function combine(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = []
  for (const claim of claims) {
    const group = groups.find((others) => areParts(others, claim))
    if (group) group.push(claim)
    else groups.push([claim])
  }
  return groups
}

function areParts(group: readonly Claim[], claim: Claim): boolean {
  const [first] = group
  if (first?.importer !== claim.importer || group.some(({ source }) => source === claim.source)) return false
  if (first.source.files[0]?.onDisk || claim.source.files[0]?.onDisk) return false
  if (dirname(first.source.path) !== dirname(claim.source.path)) return false
  const paths = group.flatMap(({ files }) => files.map((file) => file.path))
  const known = new Set(paths)
  if (claim.files.some(({ path }) => known.has(path) && !claim.importer.isInEveryPart?.(path))) return false
  const together = [...paths, ...claim.files.map((file) => file.path)]
  return (claim.importer.split?.(together) ?? [together]).length === 1
}

/** Several imports may read from one zip: it is closed with the last of them. */
function share(groups: readonly Claim[][]): PlannedImport[] {
  const readers = new Map<Source, number>()
  for (const { source } of groups.flat()) readers.set(source, (readers.get(source) ?? 0) + 1)
  const release = async (source: Source) => {
    const left = (readers.get(source) ?? 1) - 1
    readers.set(source, left)
    if (left === 0) await source.close()
  }
  return groups.map((group) => ({
    importer: group[0]!.importer,
    input: inputOf(
      group[0]!.source.path,
      group.flatMap(({ files }) => files),
      async () => {
        for (const { source } of group) await release(source)
      },
    ),
  }))
}
