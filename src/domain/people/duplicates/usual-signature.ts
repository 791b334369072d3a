/** Of what one identity signs with, this much is counted. */
const MOST = 16
/** What stands in fewer of the signatures stood there once: a colleague to be called meanwhile. */
const SHARE = 0.25

/** Counts the addresses and numbers in the signatures of one identity, in little memory. */
export class UsualSignature {
  #signatures = 0
  readonly #times = new Map<string, number>()

  /** @param keys  identity keys in one signature, each once */
  add(keys: readonly string[]): void {
    if (keys.length > 0) this.#signatures++
    for (const key of keys) if (this.#times.has(key) || this.#times.size < MOST) this.#times.set(key, (this.#times.get(key) ?? 0) + 1)
  }

  /** Those that stand in at least a quarter of them. */
  get keys(): string[] {
    return [...this.#times].filter(([, times]) => times >= SHARE * this.#signatures).map(([key]) => key)
  }
}
