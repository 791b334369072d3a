import { readFileSync, readlinkSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'

/**
 * Writes a few words under a name that nothing may have yet, at once or not at all.
 *
 * As the target of a link, which is made whole with its words and needs no free block: also on a full disk a lock can be taken to stop
 * what runs. Where links are a privilege (Windows) as a small file.
 * @returns whether the name was free
 */
export function writeMark(path: string, words: string): boolean {
  try {
    if (process.platform === 'win32') writeFileSync(path, words, { flag: 'wx', mode: 0o600 })
    else symlinkSync(words, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** As `writeMark`, over what stands there. */
export function replaceMark(path: string, words: string): void {
  while (!writeMark(path, words)) removeMark(path)
}

/** Frees a name. (`rmSync` with force leaves a link that leads nowhere, as these do.) */
export function removeMark(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The words under a name; undefined when there are none. */
export function readMark(path: string): string | undefined {
  for (const read of [readlinkSync, (file: string) => readFileSync(file, 'utf8')])
    try {
      return read(path)
    } catch {
      // Not a link, or gone: the next way, or none.
    }
  return undefined
}
