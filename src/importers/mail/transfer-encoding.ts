/** The bytes of a part as they were before they were made safe for transport. Damaged escapes stay as they are. */
export function decodeTransfer(bytes: Buffer, encoding: string | undefined): Buffer {
  switch (encoding?.trim().toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes)
    case 'base64':
      return Buffer.from(bytes.toString('latin1'), 'base64')
    default:
      return bytes
  }
}

const EQUALS = 61

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte !== EQUALS) {
      out[length++] = byte
      continue
    }
    const breakEnd = softBreakEnd(bytes, at + 1)
    const high = hexDigit(bytes[at + 1])
    const low = hexDigit(bytes[at + 2])
    if (breakEnd !== undefined) at = breakEnd
    else if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      at += 2
    } else out[length++] = byte
  }
  return out.subarray(0, length)
}

/** The position of the line feed of a soft break that begins at `from`; spaces before it were added on the way. */
function softBreakEnd(bytes: Buffer, from: number): number | undefined {
  let at = from
  while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) at++
  return bytes[at] === 10 ? at : undefined
}

function hexDigit(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const upper = byte & 0xdf
  return upper >= 65 && upper <= 70 ? upper - 55 : -1
}
