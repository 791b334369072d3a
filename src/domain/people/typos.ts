/**
 * Whether every word typed is a word of the name, but for slips of the fingers.
 *
 * A letter too many, too few, another, or two that changed places is one slip; words of three to five letters forgive one, longer
 * ones two. The first letter is taken to be right in short words: otherwise Ada would be found under Eda, Ida and Ode.
 *
 * @param typed  folded words; @param name  a folded name
 */
export function isNearlyNamed(typed: string, name: string): boolean {
  const words = name.split(' ')
  return typed.split(' ').every((word) => words.some((meant) => isSlipOf(word, meant)))
}

function isSlipOf(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (typed.length < 3 || meant.length < 3) return false
  const forgiven = Math.min(typed.length, meant.length) <= 5 ? 1 : 2
  if (Math.abs(typed.length - meant.length) > forgiven) return false
  if (forgiven === 1 && typed[0] !== meant[0]) return false
  return slips(typed, meant) <= forgiven
}

/** Fewest slips between two words: optimal string alignment, row by row. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + differs)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
