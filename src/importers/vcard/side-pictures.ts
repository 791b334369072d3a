import { posix } from 'node:path'
import type { Photo } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isPhotoName, PHOTO_LIMIT_BYTES, photoOf } from '../photo.ts'
import { readCards } from './cards.ts'

/** Pictures beside a file of cards that may be photos of people in it. */
export function picturesBeside(cards: readonly InputFile[], files: readonly InputFile[]): InputFile[] {
  const folders = new Set(cards.map(({ path }) => posix.dirname(path)))
  return files.filter((file) => isPhotoName(file.path) && folders.has(posix.dirname(file.path)) && (file.size ?? 0) <= PHOTO_LIMIT_BYTES)
}

/** Gives the photo of the next card of this name; cards are to be asked for in the order of their file. */
export type NextPicture = (name: string) => Promise<Photo | undefined>

/**
 * The photos that Google Takeout puts beside a file of cards, named as the card is: `Ada Lovelace.jpg`, and `Ada Lovelace(1).jpg` for
 * the next of that name. Where there are fewer photos than cards of one name nobody can tell whose they are: none is taken.
 * The cards are read once before, to count names, only where there are pictures.
 */
export async function sidePictures(cards: InputFile, pictures: readonly InputFile[]): Promise<NextPicture> {
  const folder = posix.dirname(cards.path)
  const byName = new Map<string, { file: InputFile; turn: number }[]>()
  for (const file of pictures) {
    if (posix.dirname(file.path) !== folder) continue
    const [, name = '', turn = '0'] = /^(.*?)(?: ?\((\d{1,4})\))?\.\w+$/.exec(posix.basename(file.path)) ?? []
    byName.set(plain(name), [...(byName.get(plain(name)) ?? []), { file, turn: Number(turn) }])
  }
  if (byName.size === 0) return async () => undefined
  const counts = await countNames(cards, byName)
  const seen = new Map<string, number>()
  return async (name) => {
    const key = plain(name)
    const found = byName.get(key)
    if (!found || found.length < (counts.get(key) ?? 0)) return undefined
    const turn = seen.get(key) ?? 0
    seen.set(key, turn + 1)
    const inOrder = found.toSorted((a, b) => a.turn - b.turn)
    return inOrder[turn] && photoIn(inOrder[turn].file)
  }
}

async function countNames(cards: InputFile, wanted: ReadonlyMap<string, unknown>): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for await (const card of readCards(cards)) {
    if (card.type === 'problem') continue
    const name = plain(card.properties.find((property) => property.name === 'FN')?.value ?? '')
    if (wanted.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

async function photoIn(file: InputFile): Promise<Photo | undefined> {
  return photoOf(await file.head(PHOTO_LIMIT_BYTES + 1))
}

/** File names cannot hold every character: what is neither letter nor digit is one mark in both. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\\(.)/g, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}
