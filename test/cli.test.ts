import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tieState } from '#contract/shared.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { tend, tendJson } from './support/program.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Oyelaran <amara@harbour.example>'
const NOW = ['--now', '2026-03-01']

/** Every week to Amara until two months ago, and a question from Jonas nine days ago. */
const letters: Letter[] = [
  ...Array.from(
    { length: 20 },
    (_, i): Letter => ({
      id: `a${i}`,
      at: daysAgo(60 + 7 * i),
      from: i % 2 ? OWNER : AMARA,
      to: i % 2 ? AMARA : OWNER,
      subject: 'The pier',
      headers: ['Delivered-To: ines@duarte.example'],
    }),
  ),
  {
    id: 'j1',
    at: daysAgo(9),
    from: 'Jonas Weidmann <jonas@weidmann.example>',
    to: OWNER,
    subject: 'Slides',
    text: 'Could you send me the slides?',
  },
  { id: 'o1', at: daysAgo(8), from: OWNER, to: 'Jonas Lind <jonas@lind.example>' },
]
const DAMAGED = 'From x@y.example Sun Mar  1 09:00:00 2026\nSubject: nobody wrote this\nDate: Sun, 1 Mar 2026 09:00:00 +0000\n\nwords\n'

let data: TestData
let path: string
beforeAll(async () => {
  data = await openTestData()
  path = join(writeFiles(data.folder, { 'mail.mbox': `${mboxOf(letters)}\n${DAMAGED}` }), 'mail.mbox')
  await tendJson(data, ...NOW, 'import', path, '--me', 'ines@duarte.example')
})
afterAll(() => data.close())

test('import tells what it brought, in one document', async () => {
  const fresh = await openTestData()
  const answer = await tendJson(fresh, 'import', path, '--me', 'ines@duarte.example')
  expect(answer).toEqual({
    imports: [
      {
        id: expect.any(String),
        source: 'mail',
        path,
        people: 3,
        interactions: 22,
        posts: 0,
        events: 0,
        publications: 0,
        alreadyKnown: 0,
        problems: 1,
        seconds: expect.any(Number),
      },
    ],
    people: 3,
    interactions: 22,
    seconds: expect.any(Number),
    me: ['ines@duarte.example'],
  })
  await fresh.close()
})

test('a dry run counts and changes nothing', async () => {
  const fresh = await openTestData()
  expect(await tendJson(fresh, 'import', path, '--dry-run', '--me', 'ines@duarte.example')).toMatchObject({
    imports: [{ id: null, source: 'mail', interactions: 22, problems: 1 }],
  })
  expect(await tendJson(fresh, 'people')).toEqual([])
  expect(await tendJson(fresh, 'imports')).toEqual([])
  await fresh.close()
})

test('without --me the owner is found from the data and named', async () => {
  const fresh = await openTestData()
  expect(await tendJson(fresh, 'import', path)).toMatchObject({ me: ['ines@duarte.example'] })
  await fresh.close()
})

test('a folder of many calendars is read without a warning, says what it brought, and no people of none', async () => {
  const fresh = await openTestData()
  const entry = (i: number) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:e${i}\nDTSTART:20260${1 + (i % 9)}10T100000Z\nSUMMARY:Fair ${i}\nEND:VEVENT\nEND:VCALENDAR\n`
  const folder = writeFiles(
    join(fresh.folder, 'calendars'),
    Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`${i}.ics`, entry(i)])),
  )
  const { out, err } = await tend(fresh, ...NOW, 'import', folder)
  expect(err).toBe('')
  expect(out).toContain('It brought 14 events.')
  await fresh.close()
})

test('an import ends with what is worth doing now', async () => {
  const fresh = await openTestData()
  const { out } = await tend(fresh, ...NOW, 'import', path, '--me', 'ines@duarte.example')
  expect(out).toMatch(/\nNext:\n {2}Today begins with (one person|two people)\. \(tend today\)\n/)
  await fresh.close()
})

test('imports and their problems are listed, and an import is undone by the beginning of its id', async () => {
  const fresh = await openTestData()
  await tendJson(fresh, 'import', path, '--me', 'ines@duarte.example')
  const [row] = await tendJson<{ id: string; state: string }[]>(fresh, 'imports')
  expect(await tendJson(fresh, 'problems', row!.id.slice(0, 8))).toEqual([
    { file: 'mail.mbox', line: expect.any(Number), reason: expect.stringMatching(/sender|From/i) },
  ])
  expect(await tendJson(fresh, 'undo', row!.id.slice(0, 8))).toMatchObject({ people: 3, interactions: 22 })
  expect(await tendJson(fresh, 'people')).toEqual([])
  expect(await tend(fresh, 'undo', row!.id.slice(0, 8))).toMatchObject({ code: 1, err: 'tend: That import was undone already.\n' })
  await fresh.close()
})

test('people come with their tie and identities, filtered, searched and sorted', async () => {
  const all = await tendJson<{ name: string; lastAt: string }[]>(data, ...NOW, 'people', '--sort', 'recent')
  expect(all.map(({ name }) => name)).toEqual(['Jonas Lind', 'Jonas Weidmann', 'Amara Oyelaran'])
  expect(all[2]).toEqual({
    id: expect.any(String),
    name: 'Amara Oyelaran',
    organisation: null,
    state: expect.stringMatching(/cooling|drifting/),
    warmth: expect.any(Number),
    circle: 'close',
    lastAt: daysAgo(60),
    contactDays: 20,
    identities: [{ kind: 'mail', value: 'amara@harbour.example' }],
  })
  const byDays = await tendJson<{ contactDays: number }[]>(data, '--now', '2045-01-01', 'people', '--sort', 'days')
  expect(byDays[0]).toMatchObject({ name: 'Amara Oyelaran', contactDays: 20 })
  expect(byDays.map(({ contactDays }) => contactDays)).toEqual(byDays.map(({ contactDays }) => contactDays).toSorted((a, b) => b - a))
  expect(await tendJson(data, ...NOW, 'people', '--query', 'oyelarn', '--limit', '1')).toMatchObject([{ name: 'Amara Oyelaran' }])
  expect(await tendJson(data, ...NOW, 'people', '--state', 'new')).toMatchObject([{}, {}])
})

test('a list that leaves people out says so, and --help names the states that are taken and shown', async () => {
  expect((await tend(data, ...NOW, 'people', '--limit', '2')).err).toBe('2 of 3; --limit N shows more.\n')
  expect((await tend(data, ...NOW, 'people')).err).toBe('')
  const { out } = await tend(data, 'people', '--help')
  for (const state of tieState.options) expect(out).toContain(`"${state}"`)
  const shown = (await tend(data, ...NOW, 'people')).out.split('\n').filter(Boolean)
  for (const line of shown) expect(tieState.options).toContain(line.slice(5, 14).trim())
})

test('the invented people end with words that undo them, folder and all', async () => {
  const fresh = await openTestData()
  const elsewhere = join(fresh.folder, 'some where')
  const { out } = await tend(fresh, '--data', elsewhere, 'demo')
  const id = /To be rid of them: tend --data '(.*)' undo ([0-9a-f]{8})\n$/.exec(out)
  expect(id?.[1]).toBe(elsewhere)
  expect((await tend(fresh, '--data', elsewhere, 'undo', id![2]!)).out).toMatch(
    /^Invented people is undone: .* are gone, and what you changed or wrote down about them\.\n$/,
  )
  expect((await tend(fresh, 'demo')).out).toMatch(/To be rid of them: tend undo [0-9a-f]{8}\n$/)
  await fresh.close()
})

test('a person comes with the figures of the tie, its sentence and what passed last', async () => {
  const amara = await tendJson(data, ...NOW, 'person', 'amara@harbour.example')
  expect(amara).toMatchObject({
    name: 'Amara Oyelaran',
    tie: {
      n: 20,
      gapDays: expect.closeTo(7.4, 0),
      regularity: expect.any(Number),
      ended: expect.closeTo(1 / 21, 3),
      alive: expect.any(Number),
      silence30: expect.any(Number),
      silence90: expect.any(Number),
      pulse: expect.any(Number),
      nextDays: expect.any(Number),
      initiation: expect.closeTo(0.5, 1),
      replyRate: expect.any(Number),
      sentence: 'You talk every week, like clockwork; it has been two months. Amara wrote last, on 31 December 2025.',
    },
  })
  expect((amara as { recent: object[] }).recent[0]).toEqual({
    at: daysAgo(60),
    channel: 'mail',
    kind: 'mail',
    direction: 'in',
    subject: 'The pier',
  })
})

test('a name that could be two people ends with 1 and the list', async () => {
  const { code, out } = await tend(data, ...NOW, '--json', 'person', 'jonas')
  expect(code).toBe(1)
  expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(['Jonas Lind', 'Jonas Weidmann'])
})

test('today gives cards that can be snoozed, done and let go, each taken back', async () => {
  const cardsOf = async () => (await tendJson<{ cards: { id: string; kind: string }[] }>(data, ...NOW, 'today')).cards
  const before = await tendJson<{ on: string; cards: object[] }>(data, ...NOW, 'today')
  expect(before).toMatchObject({
    on: '2026-03-01',
    cards: [
      {
        kind: 'answer',
        person: { name: 'Jonas Weidmann' },
        why: 'Jonas wrote nine days ago and seems to ask something; you have not answered yet.',
        suggestion: expect.stringMatching(/^Hi Jonas, /),
      },
      {
        kind: 'slip',
        person: { name: 'Amara Oyelaran' },
        why: expect.stringMatching(/^You talk every week, like clockwork; it has been two months/),
        lastExchange: { direction: 'in', subject: 'The pier' },
      },
    ],
  })
  const [answer, slip] = before.cards as { id: string }[]
  for (const words of [
    ['done', answer!.id],
    ['snooze', slip!.id, '3'],
    ['skip', slip!.id],
  ]) {
    const { changeId } = await tendJson<{ changeId: string }>(data, ...NOW, ...words)
    expect((await cardsOf()).map(({ id }) => id)).not.toContain(words[1])
    await tendJson(data, ...NOW, 'undo', changeId)
    expect((await tendJson<typeof before>(data, ...NOW, 'today')).cards).toEqual(before.cards)
  }
})

test('what happened is logged with several people at once, and taken back', async () => {
  const before = await tendJson(data, ...NOW, 'person', 'amara@harbour.example')
  const { changeId, sentence } = await tendJson<{ changeId: string; sentence: string }>(
    data,
    ...NOW,
    'log',
    'Amara',
    'Weidmann',
    '--kind',
    'meeting',
    '--on',
    '2026-02-27',
    '--note',
    'lunch',
    '--give',
  )
  expect(sentence).toBe('You met Amara Oyelaran and Jonas Weidmann')
  expect(await tendJson(data, ...NOW, 'person', 'Weidmann')).toMatchObject({
    recent: [{ kind: 'meeting', direction: 'both', at: '2026-02-27T12:00:00.000Z' }, {}],
  })
  await tendJson(data, ...NOW, 'undo', changeId)
  expect(await tendJson(data, ...NOW, 'person', 'amara@harbour.example')).toEqual(before)
})

test.each([
  [['import', '/nowhere/at/all.zip'], 1, /^tend: There is no .*all\.zip\.\n$/],
  [['person', 'Nobody Whatsoever'], 1, /^tend: There is nobody called Nobody Whatsoever\.\n$/],
  [['undo', 'feedbeef'], 1, /^tend: There is no import feedbeef/],
  [['done', 'slip-nobody'], 1, /^tend: There is no card/],
  [['snooze', 'slip-x', 'soon'], 2, /^tend: snooze takes a number of days/],
  [['--now', 'someday', 'today'], 2, /^tend: --now takes a day/],
  [['people', '--state', 'lost'], 2, /state/],
  [['people', '--sort', 'luck'], 2, /sort/],
  [['log', 'Amara', '--kind', 'telepathy'], 2, /kind is one of meeting/],
  [['log', 'Amara', '--kind', 'call', '--on', '2031-01-01'], 1, /has not come yet/],
  [['import'], 2, /missing required argument/],
  [['dance'], 2, /unknown command/],
] as const)('%j ends with %i and says why in one line', async (words, code, said) => {
  const ended = await tend(data, ...NOW, ...words)
  expect(ended).toMatchObject({ code, out: '' })
  expect(ended.err).toMatch(said)
})

test('help and version are no errors', async () => {
  const help = await tend(data, '--help')
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const word of [
    'start',
    'stop',
    'doctor',
    'import',
    'imports',
    'problems',
    'undo',
    'people',
    'person',
    'today',
    'done',
    'snooze',
    'skip',
    'log',
    'demo',
  ])
    expect(help.out).toMatch(new RegExp(`^  ${word}\\b`, 'm'))
  expect(await tend(data, '--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test.each(['people', 'start', 'stop', 'import'])('%s says at once where no folder can be made for the data', async (command) => {
  const file = join(data.folder, 'a-file')
  writeFileSync(file, '')
  const words = command === 'import' ? [command, data.folder] : [command]
  expect(await tend({ folder: file }, ...words)).toEqual({
    code: 1,
    out: '',
    err: `tend: ${file} is a file, and a folder is needed there. Name another with --data.\n`,
  })
  expect(await tend({ folder: join(file, 'below') }, ...words)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^tend: .+a-file is a file, [^\n]+\n$/),
  })
  // The system says of new folders here that the one above is not there.
  if (process.platform === 'linux')
    expect(await tend({ folder: '/proc/tend-of-nobody' }, ...words)).toEqual({
      code: 1,
      out: '',
      err: 'tend: No folder can be made at /proc/tend-of-nobody. Name another with --data.\n',
    })
})

test('the doctor finds nothing wrong with a fresh installation', async () => {
  const { findings } = JSON.parse((await tend(data, '--json', 'doctor')).out) as { findings: { name: string; isFine: boolean }[] }
  // The pages may not be built and the disk may be nearly full where tests run.
  expect(findings.filter(({ name, isFine }) => !isFine && name !== 'web build' && name !== 'disk')).toEqual([])
  expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(['node', 'data', 'database', 'pages']))
})
