import type { Bench, Measured } from './bench.ts'
import { OWNER } from './data/enron.ts'
import { bigMbox, grownMbox, MAILS } from './data/mailbox.ts'
import type { Ran } from './measure/run-process.ts'
import { answerOf, ask, type Imported, tend } from './measure/tend.ts'

export const again: Bench = {
  name: 'again',
  about: `the same ${MAILS.toLocaleString('en')} mails a second time, with one more at the end, and taken back`,
  async run(workshop) {
    const [mbox, grown] = [await bigMbox(workshop), await grownMbox(workshop)]
    if (!mbox || !grown) return []
    const data = workshop.fresh('again-data')
    const first = await tend(data, 'import', mbox, '--me', OWNER)
    const same = await tend(data, 'import', mbox, '--me', OWNER)
    const longer = await tend(data, 'import', grown, '--me', OWNER)
    const undoLonger = await tend(data, 'undo', idOf(longer))
    const undoFirst = await tend(data, 'undo', idOf(first))
    const left = await whatIsLeft(data)
    workshop.remove(data)
    return [
      { what: 'first time', value: first.seconds, unit: 's', note: 'one run of each' },
      ...compared('the same file', same, first, 0),
      ...compared('with one mail more', longer, first, 1),
      { what: 'undo of the second import', value: undoLonger.seconds, unit: 's' },
      { what: 'undo of the first import', value: undoFirst.seconds, unit: 's' },
      { what: 'people left then', value: left.people, unit: '', atMost: 0 },
      { what: 'interactions left then', value: left.interactions, unit: '', atMost: 0 },
    ]
  },
}

const idOf = (ran: Ran) => answerOf<Imported>(ran).imports[0]!.id

function compared(what: string, ran: Ran, first: Ran, expected: number): Measured[] {
  const { interactions, imports } = answerOf<Imported>(ran)
  return [
    { what: `${what}: wall`, value: ran.seconds, unit: 's' },
    { what: `${what}: wall / first`, value: ran.seconds / first.seconds, unit: '', atMost: 0.5 },
    { what: `${what}: new interactions`, value: interactions, unit: '', note: `${expected} expected` },
    { what: `${what}: known already`, value: imports[0]!.alreadyKnown, unit: '' },
  ]
}

/** What the pages and lists would still show. */
async function whatIsLeft(data: string): Promise<{ people: number; interactions: number }> {
  const people = await ask<unknown[]>(data, 'people', '--limit', '1')
  const imports = await ask<{ state: string; interactions: number }[]>(data, 'imports')
  const interactions = imports.filter(({ state }) => state !== 'undone').reduce((sum, row) => sum + row.interactions, 0)
  return { people: people.length, interactions }
}
