import type { DateOrder, ImportRowStored } from '#store/imports.ts'
import type { ImportProgress } from './progress.ts'

/** What the owner says of an import, and who hears how it goes. */
export interface ImportOptions {
  /** Addresses the owner says are theirs. */
  readonly me?: readonly string[]
  readonly columns?: Readonly<Record<string, string>>
  /** The owner's word on dates that leave open which number is the day. */
  readonly dateOrder?: DateOrder
  /** In which times without a zone were written; the owner's own where it is left out. */
  readonly zone?: string
  /** Only the archive that this import read, to be read anew. */
  readonly insteadOf?: ImportRowStored
  /** Shown instead of the path, and kept to be resumed, for what was uploaded. */
  readonly shownPath?: string
  readonly dropId?: string
  readonly onProgress?: (progress: ImportProgress) => void
  /** Waits while the owner has paused; throws to stop. Called between batches. */
  readonly gate?: () => Promise<void>
}
