import type { Ran } from './run-process.ts'

/** One way of doing the same work. */
export interface Contender {
  readonly name: string
  readonly run: () => Promise<Ran>
}

/** Runs each contender in turn, `rounds` times over, so that what else the machine does falls on all alike. */
export async function alternate(
  contenders: readonly Contender[],
  rounds: number,
  say: (text: string) => void,
): Promise<Map<string, readonly Ran[]>> {
  const ran = new Map<string, Ran[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 1; round <= rounds; round++)
    for (const { name, run } of contenders) {
      const one = await run()
      ran.get(name)!.push(one)
      say(`${name}, run ${round} of ${rounds}: ${one.seconds.toFixed(2)} s`)
    }
  return ran
}
