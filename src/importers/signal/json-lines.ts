import { t } from '#language/say.ts'
import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isObject } from '../json-fields.ts'
import { lineBatches } from '../text.ts'

export interface JsonLine {
  readonly type: 'line'
  readonly number: number
  readonly value: Readonly<Record<string, unknown>>
}

/** Every line as the object it holds, and a problem for each that holds none; blank lines are passed over. */
export async function* jsonLines(file: InputFile): AsyncGenerator<JsonLine | Problem> {
  for await (const lines of lineBatches(file))
    for (const { number, text, isTooLong } of lines) {
      const value = text.trim() === '' ? undefined : parsed(text)
      if (isObject(value)) yield { type: 'line', number, value }
      else if (isTooLong || text.trim() !== '')
        yield {
          type: 'problem',
          file: file.path,
          line: number,
          reason: isTooLong ? t('the line is longer than 8 MB') : t('a line of JSON was expected'),
        }
    }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
