import { expect, test } from 'vitest'
import { newTextOf, snippetOf } from './new-text.ts'

const sender = 'Ada Example ada'
const own = 'I will be there at five.'

test.each([
  ['Gmail', `${own}\n\nOn Sun, Mar 3, 2024 at 10:00 AM Bob Example <bob@example.com> wrote:\n\n> Are you coming?\n> Bob\n`],
  ['Gmail on two lines', `${own}\n\nOn Sun, Mar 3, 2024 at 10:00 AM Bob Example the Younger\n<bob@example.com> wrote:\n> Coming?\n`],
  ['Apple Mail', `${own}\n\n> On 3 Mar 2024, at 10:00, Bob Example <bob@example.com> wrote:\n> \n> Coming?\n`],
  ['Apple Mail with its phone', `${own}\n\nSent from my iPhone\n\nOn 3 Mar 2024, at 10:00, Bob <bob@example.com> wrote:\n\n> Coming?\n`],
  [
    'Outlook',
    `${own}\n\n-----Original Message-----\nFrom: Bob Example\nSent: Sunday, March 3, 2024 10:00 AM\nTo: Ada Example\nSubject: Five\n\nComing?\n`,
  ],
  [
    'Outlook indented',
    `${own}\n\n -----Original Message-----\nFrom: \tExample, Bob  \nSent:\tSunday\nTo:\tAda\nSubject:\tFive\n\nComing?\n`,
  ],
  [
    'Outlook with a rule',
    `${own}\n\n________________________________\nFrom: Bob Example <bob@example.com>\nSent: Sunday\nTo: Ada\nSubject: Five\n\nComing?\n`,
  ],
  ['Outlook with headers only', `${own}\n\nFrom: Bob Example <bob@example.com>\nSent: Sunday\nTo: Ada\nSubject: Five\n\nComing?\n`],
  ['Outlook in bold', `${own}\n\n*From:* Bob Example\n*Sent:* Sunday\n*To:* Ada\n*Subject:* Five\n\nComing?\n`],
  ['Outlook in German', `${own}\n\nVon: Bob Example\nGesendet: Sonntag, 3. März 2024 10:00\nAn: Ada\nBetreff: Fünf\n\nKommst du?\n`],
  ['Outlook in French', `${own}\n\nDe : Bob Example\nEnvoyé : dimanche 3 mars 2024 10:00\nÀ : Ada\nObjet : Cinq\n\nTu viens ?\n`],
  ['Thunderbird in German', `${own}\n\nAm 03.03.2024 um 10:00 schrieb Bob Example:\n> Kommst du?\n`],
  ['Gmail in French', `${own}\n\nLe dim. 3 mars 2024 à 10:00, Bob Example <bob@example.com> a écrit :\n\n> Tu viens ?\n`],
  ['Gmail in Spanish', `${own}\n\nEl dom, 3 mar 2024 a las 10:00, Bob Example (<bob@example.com>) escribió:\n\n> ¿Vienes?\n`],
  ['a quote without marks', `${own}\n\nOn Sunday, 3 March 2024, Bob Example <bob@example.com> wrote:\n\nComing?\n`],
  [
    'Notes forwarding',
    `${own}\n---------------------- Forwarded by Ada Example/HOU/ECT on 03/03/2024 \n10:00 AM ---------------------------\n\n\nBob Example@EXAMPLE\n03/03/2024 09:00 AM\nTo: Ada Example/HOU/ECT@ECT\ncc:  \nSubject: Five\n\nComing?\n`,
  ],
  [
    'Notes answering',
    `${own}\n\n\n\n\nBob Example@EXAMPLE\n03/03/2024 09:00 AM\nTo: Ada Example/HOU/ECT@ECT\ncc: Carol Example/HOU/ECT@ECT \nSubject: Five  \n\nComing?\n`,
  ],
  [
    'Notes with an address',
    `${own}\n\n"BOB EXAMPLE" <bob@example.com> on 03/03/2024 06:35:34 AM\nTo: <ada@example.org>\ncc: \n\nSubject: Five\n\nComing?\n`,
  ],
  [
    'Notes with letterhead',
    `${own}\n  \n\tExample Corp.\n\t\n\tFrom:  Bob Example @ EXAMPLE               03/03/2024 08:36 AM\n\t\n\nTo: Ada Example/HOU/ECT@ECT\ncc:  \nSubject: Five\n\nComing?\n`,
  ],
  ['Apple forwarding', `${own}\n\nBegin forwarded message:\n\nFrom: Bob\nSubject: Five\n\nComing?\n`],
  ['Gmail forwarding', `${own}\n\n---------- Forwarded message ---------\nFrom: Bob <bob@example.com>\n\nComing?\n`],
  ['a signature with its mark', `${own}\n\n-- \nAda Example\nBoats Ltd, +44 20 7946 0000\n`],
  ['regards and a name', `${own}\n\nBest regards,\nAda\n`],
  ['thanks and a block', `${own}\n\nThanks,\n\nAda Example\nDirector\nTel: 020 7946 0000\nwww.example.org\n`],
  ['regards in German', `${own}\n\nMit freundlichen Grüßen\nAda Example\n`],
  ['regards in French', `${own}\n\nBien cordialement,\nAda\n`],
  ['a name alone', `${own}\n\nAda\n`],
  ['a telephone block', `${own}\n\nAda Example\nBoats Ltd\nOffice: 020-7946-0000\n`],
  [
    'a legal notice',
    `${own}\n\n****************\nThis email and any files transmitted with it are confidential\nand intended solely for the addressee.\n****************\n`,
  ],
  ['a notice in German', `${own}\n\nDiese E-Mail enthält vertrauliche Informationen.\n`],
  [
    'an advertisement',
    `${own}\n\n_________________________________________________________________\nGet your FREE download of MSN Explorer\n`,
  ],
])('%s leaves only what is new', (_, text) => {
  expect(newTextOf(text, sender)).toBe(own)
  expect(newTextOf(text.replaceAll('\n', '\r\n'), sender)).toBe(own)
})

test.each([
  ['answers between quoted lines are kept', 'On 3 March 2024 Bob wrote:\n> Five?\nYes.\n> Where?\nAt the boat.\n', 'Yes.\nAt the boat.'],
  ['a mail that only forwards has no text', '---------- Forwarded message ---------\nFrom: Bob\n\nComing?\n', ''],
  ['thanks alone are a text', 'Thanks, Bob!\n', 'Thanks, Bob!'],
  [
    'thanks before more text end nothing',
    `Thanks.\n\n${own} We should also talk about the sails, the oars and everything else that is missing.\n`,
    `Thanks.\n\n${own} We should also talk about the sails, the oars and everything else that is missing.`,
  ],
  ['words with a colon are no header', `To do:\nbuy rope\nSubject to change: the date\n`, 'To do:\nbuy rope\nSubject to change: the date'],
  ['a quoted separator of a mailbox is text', '>From here on we sail.\n', '>From here on we sail.'],
  ['"we wrote" is no introduction', `On Sunday we wrote a letter.\n${own}\n`, `On Sunday we wrote a letter.\n${own}`],
  ['a smile at the end stays', 'See you\n:-)\n', 'See you\n:-)'],
])('%s', (_, text, expected) => {
  expect(newTextOf(text, sender)).toBe(expected)
})

test('a snippet is one line of at most 280 characters, cut between words', () => {
  const snippet = snippetOf(`Dear Bob,\n\n${'sailing is fun '.repeat(50)}`)
  expect(snippet.length).toBeLessThanOrEqual(280)
  expect(snippet).toMatch(/^Dear Bob, sailing is .* \w+…$/)
  expect(snippetOf('⛵'.repeat(400)).length).toBeLessThanOrEqual(280)
  expect(snippetOf('😀'.repeat(400))).toMatch(/^(?:😀)+…$/u)
  expect(snippetOf('a\u0001b\u200b c')).toBe('a b c')
})
