import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Invalid } from '#domain/errors.ts'

/**
 * Makes a folder that only its owner can enter, with those above it that are missing; one that is there stays as it is.
 *
 * Step by step: where the system says of a folder that is there that it is not (as /proc does of new ones), Node's own way of making all of
 * them goes round for ever.
 * @throws Invalid where something else stands in its place, or the system makes none there; says which and why
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return
    throw new Invalid(`${folder} is a file, and a folder is needed there. Name another with --data.`)
  }
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another process was faster.
    if (code === 'EEXIST' && existsSync(folder) && statSync(folder).isDirectory()) return
    throw new Invalid(
      `No folder can be made at ${folder}${code && code in WHY ? `: ${WHY[code as keyof typeof WHY]}` : ''}. Name another with --data.`,
    )
  }
}

const WHY = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
} as const satisfies Readonly<Record<string, string>>
