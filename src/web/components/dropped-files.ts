/** A file with its path inside what was dropped or chosen. */
export interface FileToSend {
  readonly path: string
  readonly file: File
}

/** Everything in a drop, folders walked through. Entries have to be taken before the event ends. */
export async function filesOfDrop(data: DataTransfer): Promise<FileToSend[]> {
  const entries = [...data.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  const found: FileToSend[] = []
  for (const entry of entries) {
    if (entry instanceof File) found.push({ path: entry.name, file: entry })
    else if (entry) await walk(entry, found)
  }
  return found
}

async function walk(entry: FileSystemEntry, into: FileToSend[]): Promise<void> {
  if (isHiddenByDesk(entry.name)) return
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    into.push({ path: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  if (!isFolder(entry)) return
  const reader = entry.createReader()
  // A reader gives at most a hundred at a time and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const inside of some) await walk(inside, into)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
/** What file managers leave in folders. */
const isHiddenByDesk = (name: string) => name === '.DS_Store' || name === 'Thumbs.db' || name === '__MACOSX'

/** Files of an input; those of a chosen folder know their path in it. */
export function filesOfInput(files: FileList | null): FileToSend[] {
  return [...(files ?? [])]
    .filter(({ name }) => !isHiddenByDesk(name))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}
