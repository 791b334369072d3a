import { expect, test } from 'vitest'
import { decodeHeader } from './encoded-words.ts'

test.each([
  ['=?utf-8?B?R3LDvMOfZQ==?=', 'Grüße'],
  ['=?ISO-8859-1?Q?Andr=E9_Example?=', 'André Example'],
  ['=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=', 'Grüße'],
  ['=?utf-8?Q?a=C3?=\t=?UTF-8?Q?=BC?=', 'aü'],
  ['Re: =?utf-8?Q?caf=C3=A9?= now', 'Re: café now'],
  ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
  ['=?x-martian?Q?caf=E9_=80?=', 'café €'],
  ['=?utf-8*en?Q?plain?=', 'plain'],
  ['caf\xc3\xa9', 'café'],
  ['caf\xe9 \x80', 'café €'],
  ['=?utf-8?Q?not closed', '=?utf-8?Q?not closed'],
  ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
])('%s', (raw, text) => {
  expect(decodeHeader(raw)).toBe(text)
})
