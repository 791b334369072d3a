import type { PersonPage } from '#contract/people.ts'
import type { Known } from '#domain/coach/known.ts'
import { birthdayInWords } from '#domain/people/birthday.ts'
import type { Said } from '#domain/people/shown.ts'

/** What a field is called on a person's page. */
export const LABELS = {
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
} as const
type Field = keyof typeof LABELS
const FIELDS = Object.keys(LABELS) as Field[]

interface ClaimOf {
  readonly said: Said
  readonly importTitle: string
}

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
      label: field === 'name' ? 'Also written' : LABELS[field],
      value,
      source: [...sources].join(', '),
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
      return said.groups?.join(', ')
    case 'related':
      return said.related?.map(({ name, relation }) => `${name} (${relation})`).join(', ')
    default:
      return said[field]
  }
}

function dayText(on: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  )
}

const TITLES: Readonly<Record<string, string>> = {
  mail: 'Mail',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  calendar: 'Calendar',
  luma: 'Luma',
  hangouts: 'Hangouts',
  phone: 'Phone',
  'by hand': 'By hand',
}

/** A channel in the reader's words. */
export function channelTitle(channel: string): string {
  return TITLES[channel] ?? channel
}
