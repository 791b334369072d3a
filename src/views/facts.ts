import type { PersonPage } from '#contract/people.ts'
import type { Known } from '#domain/coach/known.ts'
import { birthdayInWords } from '#domain/people/birthday.ts'
import type { Said } from '#domain/people/shown.ts'
import { dayNumber } from '#domain/time.ts'
import { dayAs } from '#domain/words.ts'
import { groupInWords } from '#importers/groups.ts'
import { sourceTitle } from '#importers/source-title.ts'

import { type Phrase, t } from '#language/say.ts'

const LABELS = {
  name: 'Name',
  organisation: 'Works at',
  title: 'As',
  place: 'Lives in',
  birthday: 'Born',
  connectedOn: 'Connected',
  nickname: 'Called',
  note: 'Note',
  groups: 'Groups',
  related: 'With them',
} as const satisfies Record<string, Phrase>
type Field = keyof typeof LABELS
const FIELDS = Object.keys(LABELS) as Field[]

interface ClaimOf {
  readonly said: Said
  readonly importTitle: string
}

/** What a field is called on a person's page. */
export const labelOf = (field: Field): string => t(LABELS[field])

/** What sources say of somebody: each value once, with where it comes from. */
export function factsOf(claims: readonly ClaimOf[], known: Known): PersonPage['facts'] {
  return FIELDS.flatMap((field) => {
    const values = new Map<string, Set<string>>()
    for (const { said, importTitle } of claims) {
      const value = textOf(field, said)
      if (!value || (field === 'name' && value === known.name)) continue
      values.set(value, (values.get(value) ?? new Set()).add(importTitle))
    }
    return [...values].slice(0, 5).map(([value, sources]) => ({
      field,
      label: field === 'name' ? t('Also written') : labelOf(field),
      value,
      source: [...sources].map(sourceTitle).join(', '),
    }))
  })
}

function textOf(field: Field, said: Said): string | undefined {
  switch (field) {
    case 'birthday':
      return said.birthday && birthdayInWords(said.birthday)
    case 'connectedOn':
      return said.connectedOn && dayText(said.connectedOn)
    case 'groups':
      return said.groups?.map(groupInWords).join(', ')
    case 'related':
      return said.related?.map(({ name, relation }) => `${name} (${relation})`).join(', ')
    default:
      return said[field]
  }
}

const dayText = (on: string) => dayAs(dayNumber(on), 'dateAndYear')

/** Channels that have names, the same in every language. */
const NAMES: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', mastodon: 'Mastodon', luma: 'Luma', hangouts: 'Hangouts' }
const TITLES = { mail: 'Mail', calendar: 'Calendar', phone: 'Phone', 'by hand': 'By hand' } as const satisfies Record<string, Phrase>

/** A channel in the reader's words. */
export function channelTitle(channel: string): string {
  return Object.hasOwn(TITLES, channel) ? t(TITLES[channel as keyof typeof TITLES]) : (NAMES[channel] ?? channel)
}
