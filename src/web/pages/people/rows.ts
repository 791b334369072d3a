import type { People, PersonRow } from '#contract/people.ts'
import type { PlainPhrase } from '#language/say.ts'

export const PAGE_SIZE = 100

export type Group = PersonRow['group']

/** One line of the list: the head of a group, or the person at `index` of the whole. */
export type Line =
  | { readonly type: 'head'; readonly group: Group; readonly count: number }
  | { readonly type: 'row'; readonly index: number }

export const GROUPS = {
  slipping: { title: 'Slipping', says: 'longer than usual' },
  'in-rhythm': { title: 'In rhythm', says: 'a pause that fits them, or new' },
  resting: { title: 'Resting', says: 'known, and that is fine' },
  unsorted: { title: 'Not sorted yet', says: 'you decide who is someone' },
} as const satisfies Record<Group, { title: PlainPhrase; says: PlainPhrase }>

/** Where heads and people stand in a list of any length, without a list of that length. */
export function layLines({ total, groups }: Pick<People, 'total' | 'groups'>) {
  const shown = groups.filter(({ count }) => count > 0)
  const starts: { group: Group; count: number; line: number; index: number }[] = []
  let line = 0
  let index = 0
  for (const { group, count } of shown) {
    starts.push({ group, count, line, index })
    line += count + 1
    index += count
  }
  const count = total + shown.length
  const at = (wanted: number): Line => {
    const start = starts.findLast((begun) => begun.line <= wanted)
    if (!start) return { type: 'row', index: wanted }
    if (start.line === wanted) return { type: 'head', group: start.group, count: start.count }
    return { type: 'row', index: start.index + (wanted - start.line - 1) }
  }
  const lineOf = (wanted: number) => {
    const start = starts.findLast((begun) => begun.index <= wanted)
    return start ? start.line + 1 + (wanted - start.index) : wanted
  }
  return { count, at, lineOf }
}
