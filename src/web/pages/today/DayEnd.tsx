import { Link } from '@tanstack/react-router'
import type { Today } from '#contract/today.ts'
import { buttonClass } from '../../components/Button.tsx'
import { Empty } from '../../components/States.tsx'
import { plainDay } from '../../words/dates.ts'
import { capital, counted } from '../../words/numbers.ts'

/** Where the day ends: what is so, and one way on. */
export function DayEnd({ today, isEmpty, done }: { today: Today; isEmpty: boolean; done: number }) {
  if (isEmpty)
    return (
      <Empty
        title="Nobody here yet."
        act={
          <Link to="/welcome" className={buttonClass('go')}>
            Begin
          </Link>
        }
      >
        Drop an archive, or look around with invented people first.
      </Empty>
    )
  if (!today.hasTies)
    return (
      <Empty title="Your people are here; their letters are not yet." act={<ToImport>Bring mail or messages</ToImport>}>
        An address book says who there is. Mail and messages say who is close, and who is slipping.
      </Empty>
    )
  if (today.asOf)
    return (
      <Empty title={`What you brought in ends on ${plainDay(today.asOf, today.on)}.`} act={<ToImport>Bring something newer</ToImport>}>
        Whatever came after it is not known here, so nobody is said to wait. Whom it last told of stands{' '}
        <Link to="/people" search={{ sort: 'recent' }} className="more">
          among your people
        </Link>
        .
      </Empty>
    )
  return (
    <Empty
      title={
        today.week.reached > 0
          ? `${capital(counted(today.week.reached, 'person', 'people'))} heard from you this week.`
          : 'Nobody waits for you today.'
      }
      act={
        <Link to="/people" className={buttonClass('outline', true)}>
          Look at your people
        </Link>
      }
    >
      {done > 0 ? 'Nothing else is waiting.' : 'A day without anybody to write to is a good day, too.'}
    </Empty>
  )
}

function ToImport({ children }: { children: string }) {
  return (
    <Link to="/import" className={buttonClass('outline', true)}>
      {children}
    </Link>
  )
}
