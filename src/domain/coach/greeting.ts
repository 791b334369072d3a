import { firstName } from '../people/names.ts'

/** "Hi Ada," or, for somebody known by an address only, "Hello,". */
export function greeting(name: string): string {
  const first = firstName(name)
  return /@|\d|[<>[\]{}]/.test(first) ? 'Hello,' : `Hi ${first},`
}
