import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { daysAgo, type Letter, mboxOf, writeFiles } from '../support/archives.ts'
import { NOW } from './tend.ts'

const NORA = 'Nora Lind <nora@lind.example>'
const SENT = ['X-Gmail-Labels: Sent']
const GOT = ['X-Gmail-Labels: Inbox', 'Delivered-To: nora@lind.example']

let count = 0
/** A letter of the owner's, that many days before the tests' day. */
export function sent(days: number, to: string, text: string, subject = 'A word'): Letter {
  return { id: `n${++count}`, at: daysAgo(days, NOW), from: NORA, to, subject, text, headers: SENT }
}
/** A letter to the owner. */
export function got(days: number, from: string, text: string, subject = 'A word'): Letter {
  return { id: `n${++count}`, at: daysAgo(days, NOW), from, to: NORA, subject, text, headers: GOT }
}

/** Back and forth every so many days, until `last` days ago. */
function talked(who: string, every: number, last: number, times = 16): Letter[] {
  return Array.from({ length: times }, (_, i) => {
    const days = last + (times - 1 - i) * every
    return i % 2 === 0 ? sent(days + 0.2, who, `Letter ${i} from Nora.`) : got(days, who, `Letter ${i} to Nora.`)
  })
}

const AMARA = 'Amara Okonjo <amara@fieldnotes.example>'
const KWAME = 'Kwame Mensah <kwame@waterlab.example>'
const RUTH = 'Ruth Adeyemi <ruth@kiln.example>'
const TOMAS = '=?utf-8?q?Tom=C3=A1s_Herrera?= <tomas@habitat.example>'
const OLGA = '=?utf-8?b?0J7Qu9GM0LPQsCDQn9C10YLRgNC+0LLQsA==?= <olga@sever.example>'

/** A year of mail with five people: two slip, one asked something, two are in rhythm. */
export const LETTERS: readonly Letter[] = [
  ...talked(AMARA, 18, 64),
  ...talked(KWAME, 24, 80),
  ...talked(RUTH, 9, 3, 30),
  ...talked(OLGA, 12, 4, 20),
  ...talked(TOMAS, 20, 30, 10),
  got(4, TOMAS, 'Could you send me the grant template by Friday?', 'The template'),
].toSorted((a, b) => (a.at < b.at ? -1 : 1))

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

/** An address book with a birthday this week and names that need room or another script. */
export const ADDRESS_BOOK = [
  card('FN:Ruth Adeyemi', 'N:Adeyemi;Ruth;;;', 'EMAIL:ruth@kiln.example', 'ORG:Kiln Conference', 'BDAY:1984-03-05'),
  card('FN:山田 花子', 'N:山田;花子;;;', 'EMAIL:hanako@yamada.example', 'ORG:株式会社山田'),
  card('FN:ليلى حداد', 'N:حداد;ليلى;;;', 'EMAIL:leila@haddad.example'),
  card(
    'FN:Maximiliana Wolkenstein-Trostburg von und zu Hohenlohe-Schillingsfürst',
    'N:Hohenlohe;Maximiliana;;;',
    'EMAIL:max@example.example',
    'ORG:Königlich-Bayerische Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
  ),
  card('FN:Ingrid Solheim', 'N:Solheim;Ingrid;;;', 'EMAIL:ingrid@bergen.example', 'ORG:Bergen Kommune'),
].join('')

const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jonas,Weidmann,https://www.linkedin.com/in/jonas-weidmann,,Strassenblatt,Writer,06 Jun 2025
Mei,Tan,https://www.linkedin.com/in/mei-tan,mei@delft.example,TU Delft,Researcher,14 Jan 2024
Bad,Row,https://www.linkedin.com/in/bad-row,,Nowhere,Nobody,someday
`

export interface Archives {
  readonly mailbox: string
  readonly addressBook: string
  readonly linkedin: string
}

/** The three archives as files on disk. */
export function writeArchives(): Archives {
  const folder = mkdtempSync(join(tmpdir(), 'tend-archives-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, {
    'letters.mbox': mboxOf(LETTERS),
    'people.vcf': ADDRESS_BOOK,
    'linkedin/Connections.csv': CONNECTIONS,
    'linkedin/Profile.csv': 'First Name,Last Name,Headline\nNora,Lind,Heat for old towns\n',
  })
  return { mailbox: join(folder, 'letters.mbox'), addressBook: join(folder, 'people.vcf'), linkedin: join(folder, 'linkedin') }
}
