import { Link } from '@tanstack/react-router'
import { t } from '#language/say.ts'
import { rich } from '../words/rich.tsx'

/** Said where the sentence names a day to come: it is not logged as if it were today. */
export function ToComeNote({ isToCome, onLeave }: { isToCome: boolean; onLeave: () => void }) {
  return (
    <p role="status" className={isToCome ? 'meta' : 'sr'}>
      {isToCome &&
        rich('Only what has happened is logged. What is to come is planned in {events}.', {
          events: (
            <Link to="/events" className="more" onClick={onLeave}>
              {t('Events')}
            </Link>
          ),
        })}
    </p>
  )
}
