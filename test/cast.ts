/** The people we invent: tests, the demo, documentation and pictures take everybody from here. */
export { CAST } from '#importers/demo/cast.ts'
export { OWNER_CHARACTER as OWNER } from '#importers/demo/owner.ts'

import { CAST } from '#importers/demo/cast.ts'
import type { Character } from '#importers/demo/character.ts'

/** By their id, such as `amara-okonjo`. @throws RangeError when nobody is called so */
export function castMember(id: string): Character {
  const found = CAST.find((each) => each.id === id)
  if (!found) throw new RangeError(`nobody of the cast is ${id}`)
  return found
}
