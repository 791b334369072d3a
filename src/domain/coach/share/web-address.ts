/** The address as a browser reads it, when it is one that may be opened: http or https and nothing else. Feeds come from strangers. */
export function openableAddress(address: string | null | undefined, base?: string): string | undefined {
  if (!address || address.length > 2000) return undefined
  try {
    const url = new URL(address.trim(), base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}
