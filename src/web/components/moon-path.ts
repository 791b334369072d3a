/** The lit part of a disc of radius `r` around 0,0: `value` of 100, lit from the right. */
export function moonPath(value: number, r: number): string {
  const share = Math.min(1, Math.max(0, value / 100))
  const waist = Math.round(Math.abs(1 - 2 * share) * r * 10) / 10
  return `M0 ${-r}A${r} ${r} 0 0 1 0 ${r}A${waist} ${r} 0 0 ${share < 0.5 ? 0 : 1} 0 ${-r}Z`
}
