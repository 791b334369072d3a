import type { PersonRow } from '#contract/people.ts'
import { t } from '#language/say.ts'
import type { IconName } from '../components/Icon.tsx'
import { NAV_PAGES, type NavPage } from '../pages/index.ts'
import type { Named } from './desk.ts'
import { DEEDS, type PaletteDeed } from './palette-deeds.ts'

export type PaletteItem = { readonly key: string; readonly group: string } & (
  | { readonly type: 'person'; readonly person: PersonRow }
  | { readonly type: 'page'; readonly to: NavPage['to']; readonly title: string; readonly icon: IconName; readonly hint: string }
  | { readonly type: 'deed'; readonly deed: PaletteDeed; readonly title: string; readonly icon: IconName; readonly hint: string }
  | { readonly type: 'need'; readonly need: string; readonly title: string; readonly icon: IconName; readonly hint: string }
  | { readonly type: 'log'; readonly people: readonly Named[]; readonly title: string; readonly hint: string }
)

/** What the palette offers for what was typed; with `actsOn`, only what can be done with that person. */
export function paletteItems(query: string, found: readonly PersonRow[], actsOn: Named | undefined): PaletteItem[] {
  const typed = query.trim().toLowerCase()
  const fits = (title: string) => title.toLowerCase().includes(typed)
  const log = (person: Named): PaletteItem => ({
    key: `log-${person.id}`,
    group: t('Do'),
    type: 'log',
    people: [person],
    title: t('Log something with {name}', { name: person.name }),
    hint: 'L',
  })
  if (actsOn) return [log(actsOn)]
  const people = found.map((person): PaletteItem => ({ key: `person-${person.id}`, group: t('People'), type: 'person', person }))
  const first = found[0]
  const anyone: PaletteItem = { key: 'log', group: t('Do'), type: 'log', people: [], title: t('Log what happened'), hint: 'L' }
  const pages = NAV_PAGES.filter(({ title }) => fits(t(title))).map(
    ({ to, title, icon, key }): PaletteItem => ({
      key: `page-${to}`,
      group: t('Go to'),
      type: 'page',
      to,
      title: t(title),
      icon,
      hint: `G ${key.toUpperCase()}`,
    }),
  )
  const deeds = DEEDS.filter(({ title, also }) => typed.length > 1 && (fits(t(title)) || fits(t(also)))).map(
    (deed): PaletteItem => ({
      key: `deed-${deed.title}`,
      group: t('Do'),
      type: 'deed',
      deed,
      title: t(deed.title),
      icon: deed.icon,
      hint: '',
    }),
  )
  const logs = first ? [log(first)] : fits(anyone.title) ? [anyone] : []
  const need: PaletteItem[] =
    typed.length > 2
      ? [
          {
            key: 'need',
            group: t('Ask^page'),
            type: 'need',
            need: query.trim(),
            title: t('Who has to do with “{text}”?', { text: query.trim() }),
            icon: 'speech',
            hint: '',
          },
        ]
      : []
  return [...people, ...logs, ...deeds, ...pages, ...need]
}
