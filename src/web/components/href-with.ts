/** mailto: takes the first line as its body; other addresses stay as the server made them. */
export function hrefWith(href: string, firstLine: string): string {
  if (!href.toLowerCase().startsWith('mailto:')) return href
  const [address, query = ''] = href.split('?', 2)
  const rest = query.split('&').filter((part) => part !== '' && !part.toLowerCase().startsWith('body='))
  return `${address}?${[...rest, `body=${encodeURIComponent(firstLine)}`].join('&')}`
}
