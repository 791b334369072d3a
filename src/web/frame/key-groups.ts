import type { PlainPhrase } from '#language/say.ts'

export interface KeyLine {
  readonly keys: readonly string[]
  /** From the first of its two keys to the second. */
  readonly isRange?: boolean
  readonly does: PlainPhrase
}

export interface KeyGroup {
  /** Where they act. */
  readonly title: PlainPhrase
  readonly lines: readonly KeyLine[]
}

/** Keys that act on every page; those that go to a page come with the pages. */
export const EVERYWHERE: KeyGroup = {
  title: 'Everywhere',
  lines: [
    { keys: ['Ctrl', 'K'], does: 'find or do' },
    { keys: ['/'], does: 'find or do; on People, its own search' },
    { keys: ['L'], does: 'log what happened' },
    { keys: ['V'], does: 'log a give' },
    { keys: ['U'], does: 'take back the last change' },
    { keys: ['Esc'], does: 'close, back' },
    { keys: ['?'], does: 'this sheet' },
  ],
}

/** Keys that act on one page. */
export const OF_PAGES: readonly KeyGroup[] = [
  {
    title: 'On the cards of Today',
    lines: [
      { keys: ['J'], does: 'next^line' },
      { keys: ['K'], does: 'previous^line' },
      { keys: ['Enter'], does: 'open, main action' },
      { keys: ['E'], does: 'change the first line' },
      { keys: ['D'], does: 'done^card' },
      { keys: ['S'], does: 'snooze' },
      { keys: ['A'], does: 'before you ask' },
      { keys: ['.'], does: 'more^things to do' },
    ],
  },
  {
    title: 'In the lists of People and Share',
    lines: [
      { keys: ['J'], does: 'next^line' },
      { keys: ['K'], does: 'previous^line' },
      { keys: ['Enter'], does: 'open; on Share, comment' },
      { keys: ['X'], does: 'select, on People' },
    ],
  },
  {
    title: 'On a person’s page',
    lines: [
      { keys: ['Enter'], does: 'write^to a person' },
      { keys: ['N'], does: 'a note' },
      { keys: ['A'], does: 'before you ask' },
      { keys: ['.'], does: 'more^things to do' },
    ],
  },
  { title: 'In Review', lines: [{ keys: ['1', '4'], isRange: true, does: 'where somebody new belongs' }] },
  {
    title: 'In Duplicates',
    lines: [
      { keys: ['M'], does: 'one person' },
      { keys: ['N'], does: 'two people' },
      { keys: ['S'], does: 'later^question' },
    ],
  },
  {
    title: 'On the map of Network',
    lines: [
      { keys: ['+', '−'], does: 'closer, farther' },
      { keys: ['0'], does: 'all of it^map' },
    ],
  },
]
