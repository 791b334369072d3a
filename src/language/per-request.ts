import { AsyncLocalStorage } from 'node:async_hooks'
import { GERMAN } from './german/index.ts'
import { inflected } from './german/inflect.ts'
import { type Locale, readFor } from './language.ts'
import { addCatalogue } from './say.ts'

const reader = new AsyncLocalStorage<Locale>()
readFor(() => reader.getStore())
addCatalogue('de', GERMAN, inflected)

/** Does something for a reader of a language, with all that it waits for; what else runs meanwhile has readers of its own. */
export function speaking<T>(locale: Locale, work: () => T): T {
  return reader.run(locale, work)
}
