import { statSync } from 'node:fs'
import type { Bench } from './bench.ts'
import { OWNER } from './data/enron.ts'
import { hugeMbox } from './data/mailbox.ts'
import { countRead, tend } from './measure/tend.ts'

export const memory: Bench = {
  name: 'memory',
  about: 'an mbox of 1 GB into a new data folder: how much memory it takes',
  async run(workshop) {
    const mbox = await hugeMbox(workshop)
    if (!mbox) return []
    const data = workshop.fresh('memory-data')
    const ran = await tend(data, 'import', mbox, '--me', OWNER)
    const read = await countRead(data)
    workshop.remove(data)
    return [
      { what: 'peak memory of tend', value: ran.peakBytes / 1e6, unit: 'MB', atMost: 350, note: 'Node with its threads; one run' },
      { what: 'peak memory of PostgreSQL', value: ran.besidePeakBytes / 1e6, unit: 'MB', note: 'shared buffers counted once' },
      { what: 'wall', value: ran.seconds, unit: 's' },
      { what: 'speed', value: statSync(mbox).size / 1e6 / ran.seconds, unit: 'MB/s' },
      { what: 'CPU of tend', value: ran.cpuSeconds, unit: 's' },
      { what: 'CPU of PostgreSQL', value: ran.besideCpuSeconds, unit: 's' },
      { what: 'interactions', value: read.interactions, unit: '' },
      { what: 'left out', value: read.leftOut, unit: '' },
    ]
  },
}
