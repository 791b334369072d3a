import { expect, test } from 'vitest'
import { archiveIsTheirs, whyInWords, whyYoursInWords } from './why-theirs.ts'

test('an archive that names its owner is theirs, and said to the owner theirs is yours', () => {
  const kept = archiveIsTheirs('LinkedIn archive')
  expect(whyInWords(kept, (source) => source)).toBe('the archive is theirs: LinkedIn archive')
  expect(whyYoursInWords(kept, (source) => source)).toBe('the archive is yours: LinkedIn archive')
  expect(whyYoursInWords('you said so', (source) => source)).toBe('you said so')
})
