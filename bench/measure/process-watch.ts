import { sum } from './numbers.ts'
import { descendantsOf, memoryOf, programOf, readProcess } from './processes.ts'

/** How often the process itself is looked at; what it does after the last look is not counted. */
const OFTEN_MS = 20
/** How often its descendants are, which takes a walk over all processes. */
const SELDOM_MS = 200

/** What a process and those it started took. All zero where there is no /proc. */
export interface Usage {
  /** The process with its threads, and those of the same program that it started: `tend import` hands over to a second Node. */
  readonly cpuSeconds: number
  /** The most each of them ever held, added up. */
  readonly peakBytes: number
  /** The others it started, together: for tend its PostgreSQL. */
  readonly besideCpuSeconds: number
  readonly besidePeakBytes: number
}

/** Looks at a running process until told to end. */
export class ProcessWatch {
  readonly #pid: number
  readonly #timers: readonly NodeJS.Timeout[]
  /** Of the process and its kin: CPU seconds and the most memory of each. */
  readonly #kin = new Map<number, { cpu: number; peak: number }>()
  #all = 0
  #besidePeak = 0

  constructor(pid: number) {
    this.#pid = pid
    this.#kin.set(pid, { cpu: 0, peak: 0 })
    this.#timers = [setInterval(() => this.#look(), OFTEN_MS), setInterval(() => this.#lookAround(), SELDOM_MS)]
  }

  get usage(): Usage {
    const kin = [...this.#kin.values()]
    const own = sum(kin.map(({ cpu }) => cpu))
    return {
      cpuSeconds: own,
      peakBytes: sum(kin.map(({ peak }) => peak)),
      besideCpuSeconds: Math.max(0, this.#all - own),
      besidePeakBytes: this.#besidePeak,
    }
  }

  end(): void {
    for (const timer of this.#timers) clearInterval(timer)
  }

  #look(): void {
    for (const [pid, { cpu, peak }] of this.#kin)
      this.#kin.set(pid, { cpu: Math.max(cpu, readProcess(pid)?.cpuSeconds ?? 0), peak: Math.max(peak, memoryOf(pid)?.peak ?? 0) })
  }

  /** A descendant that ends goes over into what its parent counts of the ended, so the total only grows. */
  #lookAround(): void {
    const self = readProcess(this.#pid)
    if (!self) return
    const program = programOf(this.#pid)
    const started = descendantsOf(this.#pid)
    for (const { pid } of started) if (!this.#kin.has(pid) && programOf(pid) === program) this.#kin.set(pid, { cpu: 0, peak: 0 })
    this.#all = Math.max(this.#all, sum([self, ...started].map(({ cpuSeconds, endedSeconds }) => cpuSeconds + endedSeconds)))
    const memory = started.filter(({ pid }) => !this.#kin.has(pid)).flatMap(({ pid }) => memoryOf(pid) ?? [])
    // Shared memory is one piece, however many have it in their view.
    const bytes = sum(memory.map(({ own }) => own)) + Math.max(0, ...memory.map(({ shared }) => shared))
    this.#besidePeak = Math.max(this.#besidePeak, bytes)
  }
}
