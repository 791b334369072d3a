import { t } from '#language/say.ts'
import type { OwnerCandidate, Problem, SelfRecord } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { brokenJson } from '../json-entries.ts'

export interface ProfilesRead<P> {
  /** Of the first file that has one. */
  readonly profile: P | undefined
  /** One for each file that should have a profile and has none that can be read. */
  readonly broken: readonly Problem[]
}

/** The owner's profile in the files at this path; each is read once. */
export async function readProfiles<P>(
  input: Input,
  path: RegExp,
  read: (file: InputFile) => Promise<P | undefined>,
): Promise<ProfilesRead<P>> {
  let profile: P | undefined
  const broken: Problem[] = []
  for (const file of input.files) {
    if (!path.test(file.path)) continue
    const found = await read(file)
    if (!found) broken.push(brokenJson(file))
    profile ??= found
  }
  return { profile, broken }
}

/** Whose profile it is, owns the archive. */
export function ownersOf({ identities, name }: SelfRecord): OwnerCandidate[] {
  return identities.map((identity) => ({ identity, ...(name ? { name } : {}), reason: t('is the profile of this archive'), certain: true }))
}
