/**
 * Display names that Exchange and Lotus Notes kept beside the addresses, in X-From and X-To.
 *
 * @source the Enron mails: `Ada B Example/HOU/ECT@ECT`, `Example, Ada B. </O=ENRON/OU=NA/CN=RECIPIENTS/CN=AEXAMPL2>`,
 *         `"Ada Example" <ada@example.org>@ENRON`, names beside bare addresses
 */
export function exchangeNames(raw: string): (string | undefined)[] {
  const text = raw.trim()
  if (text === '') return []
  return splitNames(text).map(cleanExchangeName)
}

/** One name without its path in the directory; undefined when only an address stands there. */
export function cleanExchangeName(raw: string): string | undefined {
  const name = raw
    .replace(/\s*<.*$/, '')
    .replace(/@[\w ]*$/, '')
    .replace(/\/.*$/, '')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
  return name === '' || /@|^[\w.-]+\.(?:com|org|net|edu)$/.test(name) ? undefined : name
}

/** "Last, First <...>" holds a comma of its own: lists with brackets are cut behind the brackets only. */
function splitNames(text: string): string[] {
  if (!text.includes('<') && !text.includes('"')) return text.split(/,\s*/).filter(Boolean)
  const names: string[] = []
  for (const piece of text.split(/(?<=>(?:@\w+)?)\s*,\s*/)) names.push(...splitMixed(piece))
  return names.filter(Boolean)
}

/** Bare addresses may stand before a name with brackets: `ada@example.org, Example, Bob </O=...>`. */
function splitMixed(piece: string): string[] {
  const names: string[] = []
  let rest = piece.trim()
  for (let bare = /^([^\s,<"]+@[^\s,<"]+)\s*,\s*/.exec(rest); bare; bare = /^([^\s,<"]+@[^\s,<"]+)\s*,\s*/.exec(rest)) {
    names.push(bare[1]!)
    rest = rest.slice(bare[0].length)
  }
  if (rest.includes('<') || rest.includes('"')) names.push(rest)
  else names.push(...rest.split(/,\s*/))
  return names
}
