import { t } from '#language/say.ts'

/** "Design researcher at Fieldnotes", or the one of the two that is known; nothing when neither is. */
export function workOf(title: string | null, organisation: string | null): string {
  return title && organisation ? t('{title} at {organisation}', { title, organisation }) : title || organisation || ''
}
