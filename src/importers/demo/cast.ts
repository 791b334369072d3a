import type { Character, Sketch } from './character.ts'
import { FAR } from './people-far.ts'
import { NEAR } from './people-near.ts'
import { slugOf } from './slug.ts'

/** Those the story is about: tests, documentation and pictures take their people from here. */
export const CAST: readonly Character[] = [...NEAR, ...FAR].map(character)

/** What goes without saying of a main character: on LinkedIn, in the address book, and a private address. */
function character({ name, ...sketch }: Sketch): Character {
  const id = slugOf(name)
  return { id, name, mails: [`${id.replaceAll('-', '.')}@post.example`], isOnLinkedin: true, isInAddressBook: true, ...sketch }
}
