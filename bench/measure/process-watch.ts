import { sum } from './numbers.ts'
import { descendantsOf, memoryOf, readProcess } from './processes.ts'

/** How often the process itself is looked at; what it does after the last look is not counted. */
const OFTEN_MS = 20
/** How often its descendants are, which takes a walk over all processes. */
const SELDOM_MS = 200

/** What a process and those it started took. All zero where there is no /proc. */
export interface Usage {
  /** The process itself with its threads. */
  readonly cpuSeconds: number
  readonly peakBytes: number
  /** Those it started, together: for tend its PostgreSQL. */
  readonly besideCpuSeconds: number
  readonly besidePeakBytes: number
}

/** Looks at a running process until told to end. */
export class ProcessWatch {
  readonly #pid: number
  readonly #timers: readonly NodeJS.Timeout[]
  #own = 0
  #all = 0
  #peak = 0
  #besidePeak = 0

  constructor(pid: number) {
    this.#pid = pid
    this.#timers = [setInterval(() => this.#look(), OFTEN_MS), setInterval(() => this.#lookAround(), SELDOM_MS)]
  }

  get usage(): Usage {
    return {
      cpuSeconds: this.#own,
      peakBytes: this.#peak,
      besideCpuSeconds: Math.max(0, this.#all - this.#own),
      besidePeakBytes: this.#besidePeak,
    }
  }

  end(): void {
    for (const timer of this.#timers) clearInterval(timer)
  }

  #look(): void {
    this.#own = Math.max(this.#own, readProcess(this.#pid)?.cpuSeconds ?? 0)
    this.#peak = Math.max(this.#peak, memoryOf(this.#pid)?.peak ?? 0)
  }

  /** A descendant that ends goes over into what its parent counts of the ended, so the total only grows. */
  #lookAround(): void {
    const self = readProcess(this.#pid)
    if (!self) return
    const beside = descendantsOf(this.#pid)
    this.#all = Math.max(this.#all, sum([self, ...beside].map(({ cpuSeconds, endedSeconds }) => cpuSeconds + endedSeconds)))
    const memory = beside.flatMap(({ pid }) => memoryOf(pid) ?? [])
    // Shared memory is one piece, however many have it in their view.
    const bytes = sum(memory.map(({ own }) => own)) + Math.max(0, ...memory.map(({ shared }) => shared))
    this.#besidePeak = Math.max(this.#besidePeak, bytes)
  }
}
