/** Puts words where they can be pasted; not every browser lets a page do that. Answers whether it did. */
export async function copyWords(words: string): Promise<boolean> {
  if (!words || !navigator.clipboard) return false
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  )
}
