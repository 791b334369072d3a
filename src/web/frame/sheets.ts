/** What opens over a page: one chunk, fetched once the first page stands. */
export { KeySheet } from './KeySheet.tsx'
export { LogSheet } from './LogSheet.tsx'
export { Palette } from './Palette.tsx'
