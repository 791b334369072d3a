import { capital, counted } from './numbers.ts'

/** "Three rows could not be read" */
export function problemsTitle(count: number): string {
  return `${capital(counted(count, 'row', 'rows'))} could not be read`
}
