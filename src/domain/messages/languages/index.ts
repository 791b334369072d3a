import type { Language } from '../language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'

/** The first is taken where a text is in none of them: its question marks are still seen. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish]
