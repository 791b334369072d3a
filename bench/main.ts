import { cpus, totalmem } from 'node:os'
import { benches } from './index.ts'
import { type Result, tableOf } from './measure/table.ts'
import { Workshop } from './measure/workshop.ts'

// npm run bench [-- NAME… --json]. Measures and prints; whatever the figures are, it ends well; only what could not be measured is a failure.
// TEND_SAMPLES names the folder of sample archives; TEND_BENCH_DIR keeps what is made, to be used again.

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name))
const chosen = names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name))

if (unknown.length > 0 || words.includes('--help')) {
  for (const { name, about } of benches) process.stderr.write(`${name.padEnd(22)} ${about}\n`)
  process.exitCode = unknown.length > 0 ? 2 : 0
} else await measure()

async function measure(): Promise<void> {
  const workshop = new Workshop()
  const results: Result[] = []
  try {
    for (const { name, about, run } of chosen) {
      process.stderr.write(`${name}: ${about}\n`)
      try {
        results.push({ bench: name, measured: await run(workshop) })
      } catch (error) {
        // What broke says nothing of the others.
        workshop.say(`${name} could not be measured: ${(error as Error).message}`)
        process.exitCode = 1
      }
    }
  } finally {
    workshop.close()
    print(results)
  }
}

function print(results: readonly Result[]): void {
  const machine = { cores: cpus().length, memoryBytes: totalmem(), node: process.version, platform: `${process.platform} ${process.arch}` }
  const text = words.includes('--json')
    ? JSON.stringify({ machine, results }, null, 2)
    : `${machine.platform}, ${machine.cores} cores, ${Math.round(machine.memoryBytes / 2 ** 30)} GB, Node ${machine.node}\n${tableOf(results)}`
  process.stdout.write(`${text}\n`)
}
