import { tn } from '#language/say.ts'
import { capital } from './numbers.ts'

/** "Three rows could not be read" */
export function problemsTitle(count: number): string {
  return capital(tn(count, 'one row could not be read', '{n} rows could not be read'))
}
