import type { Language } from '../language.ts'
import { english } from './english.ts'

/** The first is taken where a text is in none of them. */
export const LANGUAGES: readonly Language[] = [english]
