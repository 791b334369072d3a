import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Monogram } from './Monogram.tsx'

test('a photo lies over the initials, silent since the name stands beside it', () => {
  const drawn = renderToStaticMarkup(<Monogram id="p1" name="Mira Solberg" hasPhoto />)
  expect(drawn).toContain('src="/api/people/p1/photo"')
  expect(drawn).toContain('alt=""')
  expect(drawn).toContain('MS')
})

test('without a photo there is no picture to load', () => {
  expect(renderToStaticMarkup(<Monogram id="p1" name="Mira Solberg" />)).not.toContain('<img')
})
