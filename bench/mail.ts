import type { Bench, Measured } from './bench.ts'
import { OWNER } from './data/enron.ts'
import { bigMaildir, bigMbox, MAILS } from './data/mailbox.ts'
import { alternate, type Contender } from './measure/alternate.ts'
import { median } from './measure/numbers.ts'
import { countInMu, countInNotmuch, indexWithMu, indexWithNotmuch, versionOf } from './measure/peers.ts'
import type { Ran } from './measure/run-process.ts'
import { answerOf, countRead, type Imported, tend } from './measure/tend.ts'
import type { Workshop } from './measure/workshop.ts'

const ROUNDS = 3

export const mail: Bench = {
  name: 'mail',
  about: `${MAILS.toLocaleString('en')} mails into a new data folder, against mu and notmuch over the same mails as a Maildir`,
  async run(workshop) {
    const [mbox, maildir] = [await bigMbox(workshop), await bigMaildir(workshop)]
    if (!mbox || !maildir) return []
    const found: Measured[] = []
    const contenders = [ofTend(workshop, mbox, found), ...peers(workshop, maildir, found)]
    const ran = await alternate(contenders, ROUNDS, (text) => workshop.say(text))
    for (const [name, runs] of ran) found.push(...usage(name, runs))
    for (const peer of ['mu', 'notmuch']) found.push(...ratio(ran, peer))
    return found
  },
}

function ofTend(workshop: Workshop, mbox: string, found: Measured[]): Contender {
  return {
    name: 'tend',
    async run() {
      const data = workshop.fresh('mail-data')
      const ran = await tend(data, 'import', mbox, '--me', OWNER)
      if (!found.some(({ what }) => what.startsWith('tend: people'))) {
        const read = await countRead(data)
        found.push({ what: 'tend: people', value: answerOf<Imported>(ran).people, unit: '' })
        for (const [what, value] of Object.entries(read)) found.push({ what: `tend: ${what}`, value, unit: '' })
        const rows = read.interactions + read.leftOut + read.alreadyKnown + read.problems
        found.push({ what: 'tend: mails accounted for', value: rows, unit: '', note: `of ${MAILS}` })
      }
      workshop.remove(data)
      return ran
    },
  }
}

function peers(workshop: Workshop, maildir: string, found: Measured[]): Contender[] {
  const known = [
    { name: 'mu', index: indexWithMu, count: countInMu },
    { name: 'notmuch', index: indexWithNotmuch, count: countInNotmuch },
  ]
  return known.flatMap(({ name, index, count }) => {
    const version = versionOf(name)
    if (!version) {
      workshop.say(`${name} is not installed: going on without it`)
      return []
    }
    const run = async () => {
      const home = workshop.fresh(`${name}-home`)
      const ran = await index(maildir, home)
      if (!found.some(({ what }) => what === `${name}: mails`))
        found.push({ what: `${name}: mails`, value: await count(home), unit: '', note: `version ${version}` })
      workshop.remove(home)
      return ran
    }
    return [{ name, run }]
  })
}

function usage(name: string, runs: readonly Ran[]): Measured[] {
  const of = (part: (ran: Ran) => number) => median(runs.map(part))
  const note = `median of ${runs.length} runs`
  return [
    { what: `${name}: wall`, value: of(({ seconds }) => seconds), unit: 's', note },
    { what: `${name}: CPU of the process`, value: of(({ cpuSeconds }) => cpuSeconds), unit: 's' },
    ...(name === 'tend' ? [{ what: 'tend: CPU of PostgreSQL', value: of(({ besideCpuSeconds }) => besideCpuSeconds), unit: 's' }] : []),
    { what: `${name}: peak memory`, value: of(({ peakBytes }) => peakBytes) / 1e6, unit: 'MB' },
  ]
}

/** Of the medians, and the same for CPU, which suffers less from what else the machine does. */
function ratio(ran: ReadonlyMap<string, readonly Ran[]>, peer: string): Measured[] {
  const [ours, theirs] = [ran.get('tend'), ran.get(peer)]
  if (!ours || !theirs) return []
  const wall = median(ours.map(({ seconds }) => seconds)) / median(theirs.map(({ seconds }) => seconds))
  const cpu = (runs: readonly Ran[]) => median(runs.map(({ cpuSeconds, besideCpuSeconds }) => cpuSeconds + besideCpuSeconds))
  return [
    { what: `tend / ${peer}: wall`, value: wall, unit: '', ...(peer === 'mu' ? { atMost: 0.5, note: 'aim 0.33' } : {}) },
    { what: `tend / ${peer}: CPU with PostgreSQL`, value: cpu(ours) / cpu(theirs), unit: '' },
  ]
}
