import { t } from '#language/say.ts'
import { firstName } from '../people/names.ts'

/** "Hi Ada," or, for somebody known by an address only, "Hello,". */
export function greeting(name: string): string {
  const first = firstName(name)
  return /@|\d|[<>[\]{}]/.test(first) ? t('Hello,') : t('Hi {name},', { name: first })
}
