/**
 * The last day (since 1970) up to which what carried a tie is known, `today` at most.
 *
 * Files say nothing of the days after them; what is logged by hand, and channels nothing was imported of, are taken as live.
 * @param channels  that carried the tie
 * @param horizons  channel -> last day it is known up to
 */
export function knownUpToDay(channels: readonly string[], horizons: Readonly<Record<string, number>>, today: number): number {
  const known = channels.flatMap((channel) => horizons[channel] ?? [])
  return known.length === 0 ? today : Math.min(today, Math.max(...known))
}
