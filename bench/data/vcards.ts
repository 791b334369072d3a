import { writeFileSync } from 'node:fs'
import { chanceFrom } from '../measure/numbers.ts'
import { type MadeName, madeName, madeOrganisation } from './names.ts'

type Version = '2.1' | '3.0' | '4.0'
const VERSIONS: readonly Version[] = ['2.1', '3.0', '4.0']

/** Writes cards of invented people as one file, the three versions in turn. */
export function writeVcards(path: string, count: number): void {
  const chance = chanceFrom(1)
  const cards = Array.from({ length: count }, (_, i) => card(VERSIONS[i % 3]!, i, madeName(chance), madeOrganisation(chance)))
  writeFileSync(path, cards.join(''))
}

function card(version: Version, number: number, { first, last }: MadeName, organisation: string): string {
  const mail = `${first}.${last}.${number}@mail.example`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\w.@]/g, '')
  const phone = `+4930${String(1_000_000 + number)}`
  const birthday = `19${60 + (number % 40)}-0${1 + (number % 9)}-1${number % 10}`
  const lines = ['BEGIN:VCARD', `VERSION:${version}`, ...LINES[version]({ first, last, organisation, mail, phone, birthday }), 'END:VCARD']
  return `${lines.join('\r\n')}\r\n`
}

interface Contact extends MadeName {
  readonly organisation: string
  readonly mail: string
  readonly phone: string
  readonly birthday: string
}

const LINES: Readonly<Record<Version, (contact: Contact) => string[]>> = {
  '2.1': ({ first, last, organisation, mail, phone, birthday }) => [
    `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(last)};${quotedPrintable(first)};;;`,
    `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(`${first} ${last}`)}`,
    `ORG:${organisation}`,
    `EMAIL;INTERNET:${mail}`,
    `TEL;CELL:${phone}`,
    `BDAY:${birthday.replaceAll('-', '')}`,
  ],
  '3.0': ({ first, last, organisation, mail, phone, birthday }) => [
    `N:${last};${first};;;`,
    `FN:${first} ${last}`,
    `ORG:${organisation};`,
    `item1.EMAIL;TYPE=INTERNET:${mail}`,
    'item1.X-ABLabel:_$!<Work>!$_',
    `TEL;TYPE=CELL:${phone}`,
    `BDAY:${birthday}`,
    'NOTE:Met where the river bends\\, talked about boats and how much there is to',
    '  know of them before one buys one.',
  ],
  '4.0': ({ first, last, organisation, mail, phone, birthday }) => [
    `N:${last};${first};;;`,
    `FN:${first} ${last}`,
    `ORG:${organisation}`,
    `EMAIL;TYPE=work:${mail}`,
    `TEL;VALUE=uri;TYPE=cell:tel:${phone}`,
    `BDAY:${birthday.replaceAll('-', '')}`,
  ],
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')
}
