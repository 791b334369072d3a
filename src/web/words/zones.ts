/** Every time zone the browser knows, and the one that is set. */
export function zonesWith(current: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(current) ? known : [current, ...known]
}
