import type { RunningImport } from './running-import.ts'

/** How an import goes, for whoever shows it. */
export interface ImportProgress {
  readonly importId: string
  readonly title: string
  readonly stage: 'reading' | 'ties'
  readonly doneBytes: number
  readonly totalBytes: number
  readonly rows: number
  readonly setAside: number
  readonly parts: readonly { readonly title: string; readonly rows: number }[]
  /** Titles of archives that wait behind this one. */
  readonly waiting: readonly string[]
}

/** @param waiting  titles of archives that wait behind this one */
export function progressOf(
  run: RunningImport,
  stage: ImportProgress['stage'],
  doneBytes: number,
  totalBytes: number,
  waiting: readonly string[],
): ImportProgress {
  return {
    importId: run.importId,
    title: run.title,
    stage,
    doneBytes,
    totalBytes,
    rows: run.rows,
    setAside: run.problems,
    parts: run.parts,
    waiting,
  }
}
