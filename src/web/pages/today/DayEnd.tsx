import { Link } from '@tanstack/react-router'
import type { Today } from '#contract/today.ts'
import { t, tn } from '#language/say.ts'
import { Acts, buttonClass } from '../../components/Button.tsx'
import { Empty } from '../../components/States.tsx'
import { plainDay } from '../../words/dates.ts'
import { capital } from '../../words/numbers.ts'
import { rich } from '../../words/rich.tsx'

/** Where the day ends: what is so, and one way on. */
export function DayEnd({ today, isEmpty, done }: { today: Today; isEmpty: boolean; done: number }) {
  if (isEmpty)
    return (
      <Empty
        title={t('Nobody here yet.')}
        act={
          <Link to="/welcome" className={buttonClass('go')}>
            {t('Begin')}
          </Link>
        }
      >
        {t('Drop an archive, or look around with invented people first.')}
      </Empty>
    )
  if (!today.hasTies)
    return (
      <Empty
        title={t('Your people are here; their letters are not yet.')}
        act={
          <Acts>
            <ToImport>{t('Bring mail or messages')}</ToImport>
            <Link to="/people" search={{ circle: 'unsorted' }} className={buttonClass('outline', true)}>
              {t('Place them')}
            </Link>
          </Acts>
        }
      >
        {t('Mail and messages say who is close, and who is slipping. You can say it yourself, too: whom you place close comes up.')}
      </Empty>
    )
  if (today.asOf)
    return (
      <Empty
        title={t('What you brought in ends on {day}.', { day: plainDay(today.asOf, today.on) })}
        act={<ToImport>{t('Bring something newer')}</ToImport>}
      >
        {rich('Whatever came after it is not known here, so nobody is said to wait. Whom it last told of stands {where}.', {
          where: (
            <Link to="/people" search={{ sort: 'recent' }} className="more">
              {t('among your people')}
            </Link>
          ),
        })}
      </Empty>
    )
  return (
    <Empty
      title={
        today.week.reached > 0
          ? capital(tn(today.week.reached, 'one person heard from you this week.', '{n} people heard from you this week.'))
          : t('Nobody waits for you today.')
      }
      act={
        <Link to="/people" className={buttonClass('outline', true)}>
          {t('Look at your people')}
        </Link>
      }
    >
      {done > 0 ? t('That is all for today.') : t('A day without anybody to write to is a good day, too.')}
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
