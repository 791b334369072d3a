import { useQueryClient } from '@tanstack/react-query'
import { client } from '#contract/client.ts'
import type { ImportRow } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { useOnce } from '../../components/use-once.ts'
import { useDesk } from '../../frame/desk.ts'
import { askAnew } from '../../frame/other-tabs.ts'
import { saidOf } from '../../frame/use-change.ts'
import { plainDay } from '../../words/dates.ts'
import styles from './Import.module.css'

export interface DateOrderProps {
  id: string
  dateOrder: NonNullable<ImportRow['dateOrder']>
  today: Day
}

/** How dates were read that could be read in another order, and a press that reads them in it. */
export function DateOrder({ id, dateOrder: { readAs, written, days }, today }: DateOrderProps) {
  const queries = useQueryClient()
  const { say } = useDesk()
  const once = useOnce()
  const other = readAs === 'day-first' ? 'month-first' : 'day-first'
  const readAnew = async () => {
    try {
      await client.setDateOrder(id, other)
      say({ sentence: t('It was read anew.') })
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
    } finally {
      await askAnew(queries)
    }
  }
  return (
    <p className={`meta ${styles.dates}`}>
      {t('Dates such as {written} are read as {day}.', { written, day: plainDay(days[readAs], today) })}{' '}
      <button type="button" className="more" onClick={() => void once(readAnew)}>
        {t('Read them as {day}', { day: plainDay(days[other], today) })}
      </button>
    </p>
  )
}
