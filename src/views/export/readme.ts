import { KINDS, pathOfKind } from '#domain/export/kinds.ts'

/** The first file of an export: what the others are. The same for every owner. */
export const README = `# Everything from Tend

This zip holds everything that a Tend knew when it was made, in open formats. Nothing in it is encrypted: it is as private as your letters.

To bring it into another Tend, which has to be empty:

    tend import FILE.zip

or drop it on the Import page. It is taken whole or not at all.

## For other programs

- people.vcf: everybody as vCard 4.0 (RFC 6350), with photos and your notes.
- people.csv: everybody as a table, for a spreadsheet (RFC 4180, UTF-8).
- events.ics: events and calendar entries (RFC 5545).

These three are made from what follows, and are not read when the zip is brought into a Tend.

## Everything, line by line

In the folder data, one JSON object a line (https://jsonlines.org), UTF-8. What is not there is left out. A kind without a line has no file.
Times are ISO 8601 in UTC. Ids are uuids; somebody is named by their id in people.jsonl, or by an identity such as mail:ada@example.org.

${KINDS.map(({ name, about, fields }) => `- ${pathOfKind(name)}: ${about}. Fields: ${Object.keys(fields).join(', ')}.`).join('\n')}

## manifest.json

The version of this format, when it was made, and every file with its count of lines, bytes and SHA-256 checksum.
`
