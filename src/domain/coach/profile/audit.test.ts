import { expect, test } from 'vitest'
import { auditProfiles, type OwnProfile } from './audit.ts'

/** 1 March 2026. */
const TODAY = 20_513
const linkedin = (fields: Record<string, string>): OwnProfile => ({ channel: 'linkedin', fields, seenOn: '2026-02-01' })
const x = (fields: Record<string, string>): OwnProfile => ({ channel: 'x', fields, seenOn: '2026-01-05' })
const WHOLE = {
  photo: '2024-05-01',
  headline: 'Keeps boats afloat',
  summary: 'Boats.',
  position: 'Founder',
  organisation: 'Keelworks',
  website: 'https://keel.example',
}

test('a whole profile needs nothing', () => {
  const audit = auditProfiles([linkedin(WHOLE)], TODAY)
  expect(audit).toMatchObject({ present: 5, of: 5, missing: [], first: null })
  expect(audit.sentence).toBe('Your profile on LinkedIn is whole, and agrees with itself.')
})

test('what is missing is named, and the photo comes first', () => {
  const { photo: _, summary: __, ...rest } = WHOLE
  const audit = auditProfiles([linkedin(rest)], TODAY)
  expect(audit).toMatchObject({ present: 3, of: 5, missing: ['a photo on LinkedIn', 'a summary on LinkedIn'] })
  expect(audit.first).toMatchObject({ field: 'photo', fix: 'Add a photo on LinkedIn.', href: 'https://www.linkedin.com/in/me/' })
  expect(audit.sentence).toBe('On LinkedIn two things are missing.')
})

test('a network has no place for what it does not show', () => {
  const audit = auditProfiles([x({ photo: 'there', summary: 'Boats.', website: 'https://keel.example' })], TODAY)
  expect(audit).toMatchObject({ present: 3, of: 3 })
})

test('links and positions that contradict each other are told with both texts; the same page written in two ways is one', () => {
  const same = auditProfiles([linkedin(WHOLE), x({ photo: 'there', summary: 'Sails.', website: 'http://www.keel.example/' })], TODAY)
  expect(same.sentence).toBe('Your profile on LinkedIn and X is whole, and agrees with itself.')
  const other = auditProfiles([linkedin(WHOLE), x({ photo: 'there', summary: 'Sails.', website: 'https://old-keel.example' })], TODAY)
  expect(other.rows.find(({ field }) => field === 'link')!.cells.map(({ state, fix }) => [state, fix])).toEqual([
    ['differs', 'X says “https://old-keel.example”. Choose one, and say it in both.'],
    ['differs', 'LinkedIn says “https://keel.example”. Choose one, and say it in both.'],
  ])
})

test('a headline that names another place than the position says is seen', () => {
  const audit = auditProfiles([linkedin({ ...WHOLE, headline: 'Engineer at Riverlight' })], TODAY)
  expect(audit.first).toMatchObject({ field: 'headline', state: 'differs', fix: 'The headline names Riverlight, the position Keelworks.' })
})

test('a photo of more than five years ago asks whether it is still the owner', () => {
  const audit = auditProfiles([linkedin({ ...WHOLE, photo: '2019-02-10' })], TODAY)
  expect(audit.first).toMatchObject({
    field: 'photo',
    state: 'old',
    value: 'put up in February 2019',
    fix: 'It is seven years old: is it still you?',
  })
})

test('nothing known is said to be nothing known', () => {
  expect(auditProfiles([], TODAY)).toMatchObject({ of: 0, first: null, sentence: 'No profile of yours is known yet.' })
})
